/// Text around spans of a block, trimmed to their sentences.
struct Excerpt {
  /// A run of the text that is shown.
  private struct Window {
    var range: Range<Int>
    /// Whether the sentence goes on before it.
    var isCutBefore: Bool
    /// Whether the sentence goes on after it.
    var isCutAfter: Bool
  }

  private let text: [UInt8]
  private let spans: [Range<Int>]
  /// In order; they do not meet.
  private var windows: [Window] = []

  /// How many bytes of a long sentence are shown on each side of a span.
  static let reach = 240

  /// Finds what to show around spans that are in order.
  init(of spans: [Range<Int>], in text: [UInt8]) {
    self.text = text
    self.spans = spans.map { $0.clamped(to: 0..<text.count) }
    for span in self.spans { add(window(around: span)) }
  }

  /// The text as HTML, each span marked, with an ellipsis where a sentence was cut or sentences were left out.
  var html: [UInt8] {
    var bytes: [UInt8] = []
    var rest = spans[...]
    for (position, window) in windows.enumerated() {
      if position > 0 { bytes.append(" … ") } else if window.isCutBefore { bytes.append("… ") }
      var start = window.range.lowerBound
      while let span = rest.first, span.lowerBound < window.range.upperBound {
        rest.removeFirst()
        guard span.lowerBound >= start, !span.isEmpty else { continue }
        HTML.escape(text[start..<span.lowerBound], into: &bytes)
        bytes.append("<mark>")
        HTML.escape(text[span], into: &bytes)
        bytes.append("</mark>")
        start = span.upperBound
      }
      HTML.escape(text[start..<window.range.upperBound], into: &bytes)
    }
    if windows.last?.isCutAfter == true { bytes.append(" …") }
    return bytes
  }

  private func window(around span: Range<Int>) -> Window {
    let sentences = Sentences(in: text)
    let first = max(0, span.lowerBound - Excerpt.reach)
    let last = min(text.count, span.upperBound + Excerpt.reach)
    let start = sentences.start(before: span.lowerBound, limit: first)
    let end = sentences.end(after: span.upperBound, limit: last)
    return Window(
      range: (start ?? wordStart(in: first..<span.lowerBound))..<(end ?? wordEnd(in: span.upperBound..<last)),
      isCutBefore: start == nil, isCutAfter: end == nil)
  }

  private mutating func add(_ window: Window) {
    guard let previous = windows.last, window.range.lowerBound <= previous.range.upperBound + 1 else {
      return windows.append(window)
    }
    guard window.range.upperBound > previous.range.upperBound else { return }
    windows[windows.count - 1].range = previous.range.lowerBound..<window.range.upperBound
    windows[windows.count - 1].isCutAfter = window.isCutAfter
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
