import BriefingModel

/// A name that stands in a text without annotation, and the link that would make it a mention.
public struct Proposal: Sendable, Hashable {
  /// What can be done about it.
  public enum Remedy: Sendable, Hashable {
    /// The link can be written as it is proposed.
    case write
    /// A person must say which of several records is meant.
    case choose
    /// A person must write the link, since brackets around the name would mean something else where it stands.
    case writeByHand
  }

  /// Where the name stands; the first line of its paragraph where its own place cannot be told.
  public var span: SourceSpan
  /// The column in characters (Unicode scalars), from 1, where the span has it in bytes.
  public var column: Int
  /// The name, with single spaces between its words.
  public var text: String
  /// The links of which one is meant, up to five: `[Konna](place:konna)`.
  public var links: [String]
  /// How many more records may be meant.
  public var more: Int
  /// The name of the record, where only an alias of kind misspelling led to it.
  public var misspelt: String?
  /// Whom the record is for, where that is narrower than the text's audience: the link would not hide the name.
  public var narrower: Marking?
  /// What can be done about it.
  public var remedy: Remedy
}
