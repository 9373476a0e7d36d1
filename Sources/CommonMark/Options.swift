import CCMarkGFM

/// Which of GitHub's additions to CommonMark a document is read with, and whether its raw HTML is let through.
public struct Options: OptionSet, Sendable {
  /// One bit for each choice.
  public let rawValue: UInt8

  /// Makes options of their bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Tables, with a pipe between the cells.
  public static let table = Options(rawValue: 1 << 0)

  /// Text struck through, between one or two tildes.
  public static let strikethrough = Options(rawValue: 1 << 1)

  /// Bare web and mail addresses as links.
  public static let autolink = Options(rawValue: 1 << 2)

  /// Raw HTML of nine dangerous tags escaped, where raw HTML is let through.
  public static let tagFilter = Options(rawValue: 1 << 3)

  /// List items with a box that is ticked or not.
  public static let taskList = Options(rawValue: 1 << 4)

  /// Footnotes, gathered at the end.
  public static let footnotes = Options(rawValue: 1 << 5)

  /// Renders raw HTML and links such as `javascript:` as they stand; without it both are left out.
  public static let rawHTML = Options(rawValue: 1 << 6)

  /// GitHub Flavored Markdown with footnotes, without raw HTML.
  public static let gfm: Options = [.table, .strikethrough, .autolink, .tagFilter, .taskList, .footnotes]

  /// The same choice in the bits that libcmark-gfm's parser and renderer take.
  var bits: Int32 {
    var bits = CMARK_OPT_DEFAULT
    if contains(.footnotes) { bits |= CMARK_OPT_FOOTNOTES }
    if contains(.rawHTML) { bits |= CMARK_OPT_UNSAFE }
    return bits
  }
}
