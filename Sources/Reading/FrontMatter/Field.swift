import BriefingModel

/// One key and its value, before it is known what the value has to be.
///
/// Each way of reading it returns `nil` where the value is not of that kind, and reports why.
struct Field {
  /// The key.
  let key: String
  /// The value.
  let value: YAMLValue
  /// What the value is read with.
  let context: FieldContext
  /// Whether the value is one of a list.
  var isItem = false

  /// Reports that the value is of another type.
  func reportType(_ expected: String, remedies: [String] = []) {
    let subject = isItem ? "an item of \(quoted(key))" : quoted(key)
    context.report(
      .wrongType, "\(subject) is \(expected), not \(value.noun)", at: value.range, remedies: remedies)
  }

  /// Reports a value that cannot be.
  func reportValue(_ message: String, remedies: [String] = []) {
    context.report(.badValue, message, at: value.range, remedies: remedies)
  }

  /// The value's text as it stands, where it is one.
  var rawText: (string: String, start: Int?)? {
    guard case .text(let string, let start) = value.content else { return nil }
    return (string, start)
  }

  /// Reads a text, with single spaces between its words.
  func text() -> String? {
    guard let rawText else {
      reportType("a text", remedies: quotedLine.map { ["put the whole value in quotes: \($0)"] } ?? [])
      return nil
    }
    let string = rawText.string
    if string.isSingleSpacedASCII { return string }
    return string.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }).joined(separator: " ")
  }

  /// The line with its value in quotes, where that is a single text in brackets: `title: "[Update]"`.
  private var quotedLine: String? {
    let bytes = context.text.bytes[value.range]
    guard bytes.first == UInt8(ascii: "[") || bytes.first == UInt8(ascii: "{"), !bytes.contains(UInt8(ascii: ",")),
      let line = YAMLLine(context.text, at: value.range.lowerBound), line.valueRange == value.range
    else { return nil }
    return line.quoted
  }

  /// Reads a list, whose items then are read as fields of the same key.
  ///
  /// A single value is a list of one.
  func items() -> [Field] {
    guard case .list(let values) = value.content else { return [self] }
    return values.compactMap { $0.isEmpty ? nil : Field(key: key, value: $0, context: context, isItem: true) }
  }

  /// Reads a group of keys; where a text stands in its stead, `written` makes of it what is to be written.
  ///
  /// - Parameters:
  ///   - subject: What has the keys, for messages: `a participant`.
  ///   - isListed: Whether the key takes a list of such groups.
  ///   - written: What is to be written for a text.
  func group(
    _ subject: String, isListed: Bool = false, _ written: ((String) -> String)? = nil
  ) -> Fields? {
    guard case .map(let entries) = value.content else {
      let text = rawText.map { YAMLLine.inGroup($0.string) }
      let remedy = written.flatMap { written in text.map { "write \(key): \(written($0))" } }
      let expected = isListed && !isItem ? "a list of groups of keys" : "a group of keys"
      reportType(expected, remedies: remedy.map { [$0] } ?? [])
      return nil
    }
    return Fields(entries, of: subject, at: entries.first?.keyRange ?? value.range, context: context)
  }
}
