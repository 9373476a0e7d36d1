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
  }

  /// Looks for front matter: a first line `---`, and a later one.
  static func find(in text: SourceText) -> Finding {
    guard isFence(text.text(ofLine: 1)) else { return .missing }
    var line = 2
    while line <= text.lineCount {
      let start = text.offset(ofLine: line)
      if text.bytes[start...].starts(with: "---".utf8), isFence(text.text(ofLine: line)) {
        let body = line < text.lineCount ? text.offset(ofLine: line + 1) : text.bytes.count
        return .found(FrontMatterBounds(yaml: text.offset(ofLine: 2)..<start, body: body))
      }
      line += 1
    }
    return .unclosed
  }

  /// Returns the first line that cannot be front matter, where one that was never closed should have ended.
  static func likelyEnd(in text: SourceText) -> Int? {
    guard text.lineCount > 2 else { return nil }
    return (2...text.lineCount).first { line in
      let content = text.text(ofLine: line)
      guard let first = content.utf8.first else { return line < text.lineCount }
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") { return false }
      if content.hasPrefix("- ") { return false }
      return !content.contains(": ") && content.utf8.last != UInt8(ascii: ":") && first != UInt8(ascii: "#")
    }
  }

  private static func isFence(_ line: String) -> Bool {
    line.hasPrefix("---") && line.utf8.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
