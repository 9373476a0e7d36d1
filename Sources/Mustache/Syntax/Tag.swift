/// One tag as it stands in a template's text.
struct Tag {
  enum Kind {
    case variable, unescaped, section, inverted, close, partial, parent, block, comment, delimiters
  }

  let kind: Kind
  /// The whole tag, delimiters included.
  let range: Range<Int>
  /// What it names, without the sign of its kind and the spaces around.
  let name: Range<Int>
  /// The start of its line, where only blanks stand before it.
  let lineStart: Int?
  /// The start of the next line, where only blanks stand behind it.
  let nextLine: Int?

  /// The start of its line and of the next, where it has the line to itself.
  var ownLine: Range<Int>? {
    guard let lineStart, let nextLine else { return nil }
    return lineStart..<nextLine
  }
}

extension Tag.Kind {
  /// The kind that a tag's first character announces.
  init?(sign: UInt8) {
    switch sign {
    case UInt8(ascii: "&"): self = .unescaped
    case UInt8(ascii: "{"): self = .unescaped
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    default: return nil
    }
  }

  /// Whether a tag may stand directly in a parent, where only blocks have an effect.
  var countsInParent: Bool {
    switch self {
    case .block, .close, .comment, .delimiters: true
    case .variable, .unescaped, .section, .inverted, .partial, .parent: false
    }
  }
}
