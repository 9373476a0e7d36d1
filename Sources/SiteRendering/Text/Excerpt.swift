/// Text around spans of a block, trimmed to their sentences, with each span marked.
struct Excerpt {
  /// A run of the text that is shown.
  private struct Window {
    var range: Range<Int>
    /// Whether the sentence goes on before it.
    var isCutBefore: Bool
    /// Whether the sentence goes on after it.
    var isCutAfter: Bool
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var bytes: [UInt8] = []

  /// How many bytes of a long sentence are shown on each side of a span.
  static let reach = 240

  private init(of text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The text around spans that are in order as HTML, with an ellipsis where a sentence was cut or sentences were left
  /// out; without spans, its first sentence.
  static func html(of spans: some Collection<Range<Int>>, in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var excerpt = Excerpt(of: text)
    if spans.isEmpty { excerpt.write(CollectionOfOne(0..<0)) } else { excerpt.write(spans) }
    return excerpt.bytes
  }

  private mutating func write(_ spans: some Collection<Range<Int>>) {
    // The first span of a window.
    var first = spans.startIndex
    var window = window(around: spans[first])
    if window.isCutBefore { bytes.append("… ") }
    for index in spans.indices.dropFirst() {
      let next = self.window(around: spans[index])
      if next.range.lowerBound > window.range.upperBound + 1 {
        write(window.range, marking: spans[first..<index])
        bytes.append(" … ")
        (first, window) = (index, next)
      } else if next.range.upperBound > window.range.upperBound {
        window.range = window.range.lowerBound..<next.range.upperBound
        window.isCutAfter = next.isCutAfter
      }
    }
    write(window.range, marking: spans[first...])
    if window.isCutAfter { bytes.append(" …") }
  }

  private mutating func write(_ window: Range<Int>, marking spans: some Collection<Range<Int>>) {
    bytes.reserveCapacity(bytes.count + window.count + 32)
    var start = window.lowerBound
    for span in spans {
      let span = span.clamped(to: 0..<text.count)
      guard span.lowerBound >= start, !span.isEmpty else { continue }
      escape(start..<span.lowerBound)
      bytes.append("<mark>")
      escape(span)
      bytes.append("</mark>")
      start = span.upperBound
    }
    escape(start..<window.upperBound)
  }

  private mutating func escape(_ range: Range<Int>) {
    HTML.escape(UnsafeBufferPointer(rebasing: text[range]), into: &bytes)
  }

  private func window(around span: Range<Int>) -> Window {
    let span = span.clamped(to: 0..<text.count)
    let sentences = Sentences(in: text)
    let first = max(0, span.lowerBound - Excerpt.reach)
    let last = min(text.count, span.upperBound + Excerpt.reach)
    let start = sentences.start(before: span.lowerBound, limit: first)
    let end = sentences.end(after: span.upperBound, limit: last)
    return Window(
      range: (start ?? wordStart(in: first..<span.lowerBound))..<(end ?? wordEnd(in: span.upperBound..<last)),
      isCutBefore: start == nil, isCutAfter: end == nil)
  }

  /// Where the first whole word of a range begins; where it has no space, its first whole character.
  private func wordStart(in range: Range<Int>) -> Int {
    if let space = text[range].firstIndex(of: UInt8(ascii: " ")) { return space + 1 }
    return text[range].firstIndex { $0 & 0xC0 != 0x80 } ?? range.upperBound
  }

  /// Where the last whole word of a range ends; where it has no space, its last whole character.
  private func wordEnd(in range: Range<Int>) -> Int {
    if let space = text[range].lastIndex(of: UInt8(ascii: " ")), space > range.lowerBound { return space }
    guard range.upperBound < text.count else { return text.count }
    return text[range.lowerBound...range.upperBound].lastIndex { $0 & 0xC0 != 0x80 } ?? range.lowerBound
  }
}
