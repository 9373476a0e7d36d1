import BriefingModel

/// What YAML leaves out of a value without a word.
extension YAMLConversion {
  /// Reports an anchor or a tag at an offset, which would be read as no part of the value.
  mutating func checkProperty(at start: Int) {
    guard start < text.bytes.count else { return }
    let noun: String
    switch text.bytes[start] {
    case UInt8(ascii: "&"): noun = "an anchor"
    case UInt8(ascii: "!"): noun = "a tag"
    default: return
    }
    let word = text.bytes[start...].prefix { $0 > 0x20 }
    let shown = quoted(String(decoding: word, as: UTF8.self))
    diagnostics.append(
      text.diagnostic(
        .yamlAnchor, "\(shown) is \(noun) in YAML, and no part of the value", at: start..<word.endIndex,
        remedies: [quotedLine(withValueAt: start)]))
  }

  /// Reports a comment behind a plain text that was hardly meant as one: `Submarine #20`.
  mutating func checkComment(behind value: Range<Int>) {
    guard let comment = Self.comment(behind: value.upperBound, in: text.bytes) else { return }
    let word = quoted(String(decoding: comment.prefix { $0 > 0x20 }, as: UTF8.self))
    let valueStart = value.isEmpty ? comment.startIndex : value.lowerBound
    diagnostics.append(
      text.diagnostic(
        .yamlComment, "from \(word) on this is a comment", at: comment.indices,
        remedies: [quotedLine(withValueAt: valueStart), "or write a comment with a space after its #"]))
  }

  /// Returns the bytes of a comment that follows a space at an offset and has none after its `#`.
  static func comment(behind offset: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let gap = bytes[offset...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let rest = bytes[gap.endIndex...]
    guard !gap.isEmpty, rest.first == UInt8(ascii: "#"), let next = rest.dropFirst().first, next > 0x20,
      next != UInt8(ascii: "#")
    else { return nil }
    return rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
  }

  private func quotedLine(withValueAt offset: Int) -> String {
    guard let line = YAMLLine(text, at: offset), line.valueRange.lowerBound == offset else {
      return "put the text in quotes"
    }
    return "put the whole value in quotes: \(line.quoted)"
  }
}
