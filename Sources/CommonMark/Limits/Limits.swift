/// How much of each costly construct a text may hold before libcmark-gfm is asked to parse it.
///
/// The library takes time or memory that grows with the square of some inputs, and ends the process when memory runs
/// out. The standard limits lie far above any text that a person writes, and keep the worst of 1 MiB under a second.
public struct Limits: Hashable, Sendable {
  /// The bytes of the whole text.
  public var fileSize = 1 << 20

  /// Block quotes, list items and footnotes within each other.
  public var nesting = 100

  /// The lines of a paragraph that a table's delimiter row follows: the parser tries each of them as the header.
  public var paragraphLines = 1000

  /// The `![` of a paragraph.
  public var images = 1000

  /// The `<?` and `<!` of a paragraph, for each of which the parser seeks the end.
  public var unclosedMarkup = 100

  /// The `)` that follow a bare address without a space, for each of which the parser counts them all.
  public var closingParentheses = 1000

  /// The bytes that the parser goes through to find where bare addresses end: the line's for each `@`, and for each
  /// `www.` and `://` those of the run without a space that it stands in; over the whole text.
  public var addressBytes = 1 << 26

  /// The `*`, `_`, `~` and `![` that stand in a paragraph before each `]`, all of which the parser may go through for
  /// it, and an eighth of those before each `*`, `_` and `~`; over the whole text.
  public var inlineNesting = 1 << 26

  /// The columns of a table.
  public var tableColumns = 64

  /// The cells of all tables, with those that short rows leave out.
  public var tableCells = 200_000

  /// The bytes of all link reference definitions, each as often as its label is used.
  public var referenceBytes = 1 << 20

  /// The standard limits.
  public static let standard = Limits()

  /// The standard limits, to be changed.
  public init() {}

  /// Looks for what the parser must not see, in time proportional to the text, and returns the additions to CommonMark that
  /// the text may hold something of.
  ///
  /// It knows of Markdown's blocks only what cannot be mistaken, so it counts inside code too: it may refuse a harmless
  /// text that is far from any real one, and never lets a harmful one through.
  func check(_ source: UnsafeBufferPointer<UInt8>) throws(Refusal) -> Options {
    guard source.count <= fileSize else {
      throw Refusal(.fileSize, allowed: fileSize, found: source.count, at: fileSize, in: source)
    }
    let nesting = NestingCheck(limits: self)
    var tables = TableCheck(limits: self)
    var inlines = InlineCheck(source, limits: self)
    var lines = SourceLines(of: source)
    while let line = lines.next() {
      let endsParagraph = line.endsParagraph
      try nesting.read(line)
      try tables.read(line, endsParagraph: endsParagraph)
      try inlines.read(line, endsParagraph: endsParagraph)
    }
    if inlines.mayExceedReferences {
      try ReferenceCheck(source, limits: self).run()
    }
    return tables.mayHoldTables ? inlines.found.union(.table) : inlines.found
  }
}
