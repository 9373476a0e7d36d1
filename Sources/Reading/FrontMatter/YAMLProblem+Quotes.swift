extension YAMLProblem {
  /// Explains a mistake that quotes around the value mend; `nil` where the words of Yams mean another.
  static func mendedByQuotes(_ problem: String, at place: Int, in text: SourceText) -> YAMLProblem? {
    let line = YAMLLine(text, at: place)
    let first = line.map { text.bytes[$0.valueRange.lowerBound] }
    let isGroup = first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    let message: String
    switch problem {
    case "mapping values are not allowed in this context":
      message = "a text without quotes cannot hold a colon and a space"
    case "did not find expected key", "did not find expected '-' indicator",
      "mapping keys are not allowed in this context":
      guard let first, let words = words(forBeginning: first) else { return nil }
      message = words
    case "found undefined alias", "did not find expected alphabetic or numeric character":
      message = "a text without quotes cannot begin with “*” or “&”"
      if isGroup { return inGroup(message, at: place, in: text) }
    case "found character that cannot start any token":
      guard place < text.bytes.count, text.bytes[place] != UInt8(ascii: "\t") else { return nil }
      message = cannotBegin(with: text.bytes[place])
      if isGroup { return inGroup(message, at: place, in: text) }
    default:
      guard let first, !isGroup, !isQuote(first), let words = words(forBeginning: first) else { return nil }
      message = words
    }
    guard let line else {
      let remedy = "begin the line as far left as the keys above it, or put the whole value in quotes"
      return YAMLProblem(message: message, range: place..<place + 1, remedies: [remedy])
    }
    return YAMLProblem(
      message: message, range: line.valueRange,
      remedies: ["put the whole value in quotes: \(line.quoted)"]
        + (line.listed.map { ["or, where these are several values, write \($0)"] } ?? []))
  }

  /// Says what is wrong with a value that begins with a character of YAML's own and goes on as a text.
  private static func words(forBeginning byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "["): "text goes on after the “]” that closes a list"
    case UInt8(ascii: "{"): "text goes on after the “}” that closes a group"
    case _ where isQuote(byte): "text goes on after a closing quotation mark"
    default: "!%@`|>&*,]}?".utf8.contains(byte) ? cannotBegin(with: byte) : nil
    }
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func cannotBegin(with byte: UInt8) -> String {
    "a text without quotes cannot begin with “\(Character(Unicode.Scalar(byte)))”"
  }

  /// Explains a mistake within a list or a group on one line.
  private static func inGroup(_ message: String, at place: Int, in text: SourceText) -> YAMLProblem {
    let item = text.bytes[place...].prefix { !",]}\r\n".utf8.contains($0) }
    return YAMLProblem(
      message: message, range: place..<max(item.endIndex, place + 1),
      remedies: ["put the text in quotes: " + YAMLLine.quoted(String(decoding: item, as: UTF8.self))])
  }
}
