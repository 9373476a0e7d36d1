import BriefingModel

/// Where the front matter of a file stands.
struct FrontMatterBounds: Equatable {
  /// The bytes of YAML between the two lines of hyphens.
  var yaml: Range<Int>
  /// The offset of the first byte of the Markdown behind it.
  var body: Int

  /// What stands at the beginning of a file.
  enum Finding: Equatable {
    case found(FrontMatterBounds)
    case missing
    case unclosed
    /// There is front matter, but other lines stand above it; `line` is the one that opens it.
    case late(line: Int)
  }

  /// Looks for front matter: a first line `---`, and a later one.
  static func find(in text: SourceText) -> Finding {
    guard isFence(text, line: 1) else { return lateBlock(in: text).map { .late(line: $0) } ?? .missing }
    guard text.lineCount > 1, let line = (2...text.lineCount).first(where: { isFence(text, line: $0) }) else {
      return .unclosed
    }
    let body = line < text.lineCount ? text.offset(ofLine: line + 1) : text.bytes.count
    return .found(FrontMatterBounds(yaml: text.offset(ofLine: 2)..<text.offset(ofLine: line), body: body))
  }

  /// Returns the first line that cannot be front matter, where one that was never closed should have ended.
  static func likelyEnd(in text: SourceText) -> Int? {
    guard text.lineCount > 2 else { return nil }
    return (2...text.lineCount).first { line in
      text.text(ofLine: line).isEmpty ? line < text.lineCount : !mayBeFrontMatter(text.text(ofLine: line))
    }
  }

  /// Returns the line that opens a second block of keys, with nothing but blank lines between it and the first.
  ///
  /// A key that would withhold the file makes such a block alone, without lines of hyphens around it.
  func secondBlock(in text: SourceText) -> Int? {
    guard body < text.bytes.count, let opening = Self.firstLine(in: text, from: text.line(at: body)) else { return nil }
    let isFenced = Self.isFence(text, line: opening)
    guard let key = isFenced ? Self.firstLine(in: text, from: opening + 1) : opening else { return nil }
    let withholds = ["marking:", "draft:"].contains { text.bytes.holds($0.utf8, at: text.offset(ofLine: key)) }
    return withholds || Self.isBlock(in: text, from: opening) ? opening : nil
  }

  /// Returns the first line from one on that is not blank.
  private static func firstLine(in text: SourceText, from line: Int) -> Int? {
    line <= text.lineCount ? (line...text.lineCount).first { !isBlank(text, line: $0) } : nil
  }

  private static func isBlank(_ text: SourceText, line: Int) -> Bool {
    var offset = text.offset(ofLine: line)
    while offset < text.bytes.count, text.bytes[offset] == Byte.space || text.bytes[offset] == UInt8(ascii: "\t") {
      offset += 1
    }
    if offset < text.bytes.count, text.bytes[offset] == UInt8(ascii: "\r") { offset += 1 }
    return offset == text.bytes.count || text.bytes[offset] == Byte.newline
  }

  /// Returns the line that opens front matter below other lines: `---` after nothing but blank lines, or a whole block of
  /// keys further below.
  private static func lateBlock(in text: SourceText) -> Int? {
    guard let first = firstLine(in: text, from: 1) else { return nil }
    if isFence(text, line: first) { return first }
    return (first...text.lineCount).first { isFence(text, line: $0) && isBlock(in: text, from: $0) }
  }

  /// Returns whether lines make a block of keys: `---`, a key, nothing that cannot be front matter, `---`.
  private static func isBlock(in text: SourceText, from opening: Int) -> Bool {
    guard isFence(text, line: opening), let first = firstLine(in: text, from: opening + 1),
      startsWithKey(text.text(ofLine: first))
    else { return false }
    for line in first...text.lineCount {
      if isFence(text, line: line) { return true }
      let content = text.text(ofLine: line)
      guard isBlank(content) || mayBeFrontMatter(content) else { return false }
    }
    return false
  }

  private static func startsWithKey(_ line: String) -> Bool {
    let key = line.utf8.prefix { Byte.isLetter($0) || Byte.isDigit($0) || $0 == UInt8(ascii: "-") }
    let rest = line.utf8.dropFirst(key.count)
    return !key.isEmpty && rest.first == UInt8(ascii: ":") && (rest.count == 1 || rest.dropFirst().first == 0x20)
  }

  private static func mayBeFrontMatter(_ line: String) -> Bool {
    guard let first = line.utf8.first else { return true }
    if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") || first == UInt8(ascii: "#") { return true }
    return line.hasPrefix("- ") || line.contains(": ") || line.utf8.last == UInt8(ascii: ":")
  }

  private static func isBlank(_ line: String) -> Bool {
    line.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private static func isFence(_ text: SourceText, line: Int) -> Bool {
    // The bytes are asked first, since a text is made only of lines that can be one.
    guard text.bytes[text.offset(ofLine: line)...].starts(with: "---".utf8) else { return false }
    return isBlank(String(text.text(ofLine: line).dropFirst(3)))
  }
}
