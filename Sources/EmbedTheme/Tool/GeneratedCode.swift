/// The Swift code that holds the theme's files.
///
/// Contents are string literals: a compiler copies those into the binary as they are, while it would check each
/// element of an array literal. Bytes that are no UTF-8 stand as the characters of the same numbers.
enum GeneratedCode {
  static func text(for files: [ThemeFile]) -> String {
    let lines = files.map { file in
      let text = String(validating: file.bytes, as: UTF8.self)
      let content = text ?? String(String.UnicodeScalarView(file.bytes.map { Unicode.Scalar($0) }))
      return "    EmbeddedFile(path: \(literal(file.path)), isText: \(text != nil), content: \(literal(content))),\n"
    }
    return beginning + lines.joined() + ending
  }

  private static let beginning = """
    /// The files of the default theme, in the order of their paths.
    enum EmbeddedTheme {
      static let files: [EmbeddedFile] = [

    """

  private static let ending = #"""
      ]
    }

    /// A file of the default theme.
    struct EmbeddedFile: Sendable {
      /// The path inside the theme.
      let path: String
      /// Whether the content is the file's text; otherwise each of its characters is one of the file's bytes.
      let isText: Bool
      let content: StaticString

      /// What the file holds.
      var bytes: [UInt8] {
        content.withUTF8Buffer { buffer in
          guard !isText else { return Array(buffer) }
          let characters = String(decoding: buffer, as: UTF8.self).unicodeScalars
          return characters.map { UInt8(truncatingIfNeeded: $0.value) }
        }
      }
    }

    """#

  /// A text as a string literal on one line.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": literal.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n": literal += "\\n"
      case " "..."~": literal.unicodeScalars.append(scalar)
      default: literal += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return literal + "\""
  }
}
