/// Finds the tags of a template one after the other; the delimiters change as it goes.
///
/// Each byte is looked at a bounded number of times: a tag that has no end is the last thing that is looked for.
struct TagScanner {
  /// How long a delimiter may be; without a limit, looking for it could take quadratic time.
  private static let delimiterLimit = 16
  private static let equals = UInt8(ascii: "=")

  let source: TemplateSource
  private var open: [UInt8] = Array("{{".utf8)
  private var close: [UInt8] = Array("}}".utf8)
  private(set) var position = 0

  init(_ source: TemplateSource) {
    self.source = source
  }

  private var bytes: [UInt8] { source.bytes }

  /// The next tag, or nil where there is none left.
  mutating func next(reportingTo report: (Range<Int>, Problem.Kind) -> Void) -> Tag? {
    while let start = bytes.firstRange(of: open, from: position) {
      let content = bytes.endOfBlanks(from: start.upperBound)
      let sign = content < bytes.count ? bytes[content] : 0
      let kind = Tag.Kind(sign: sign)
      let nameStart = kind == nil ? content : content + 1
      let ending = sign == UInt8(ascii: "{") ? [UInt8(ascii: "}")] + close : close
      guard let end = bytes.firstRange(of: ending, from: nameStart) else {
        report(start, .unclosedTag(close: String(decoding: ending, as: UTF8.self)))
        break
      }
      let name = bytes.trimmed(nameStart..<end.lowerBound)
      let tag = tag(kind ?? .variable, range: start.lowerBound..<end.upperBound, name: name)
      position = end.upperBound
      guard tag.kind == .delimiters, !setDelimiters(bytes[name]) else {
        return tag
      }
      report(tag.range, .badDelimiters)
    }
    stop()
    return nil
  }

  /// Leaves the rest of the text unread.
  mutating func stop() {
    position = bytes.count
  }

  private func tag(_ kind: Tag.Kind, range: Range<Int>, name: Range<Int>) -> Tag {
    var lineStart = range.lowerBound
    while lineStart > position, bytes[lineStart - 1].isBlank { lineStart -= 1 }
    let startsLine = lineStart == 0 || bytes[lineStart - 1] == .newline
    let nextLine = bytes.endOfLineEnd(at: bytes.endOfBlanks(from: range.upperBound))
    return Tag(kind: kind, range: range, name: name, lineStart: startsLine ? lineStart : nil, nextLine: nextLine)
  }

  /// Takes the new delimiters from a tag's content, which still has the sign at its end.
  private mutating func setDelimiters(_ content: ArraySlice<UInt8>) -> Bool {
    guard content.last == Self.equals else { return false }
    let words = content.dropLast().split(whereSeparator: \.isSpace)
    let areGood = words.allSatisfy { $0.count <= Self.delimiterLimit && !$0.contains(Self.equals) }
    guard words.count == 2, areGood else { return false }
    (open, close) = (Array(words[0]), Array(words[1]))
    return true
  }
}
