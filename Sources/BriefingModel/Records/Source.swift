/// An outlet or an agency.
public struct Source: Record, Hashable {
  /// The kind of the record.
  public static let kind = RecordKind.source

  /// What a source is.
  public enum SourceKind: String, Sendable, Hashable, CaseIterable {
    case agency, newspaper, broadcaster, official, social
  }

  /// How far a source can be relied on, on the letter scale of the Admiralty code.
  public enum Reliability: String, Sendable, Hashable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    case f = "F"
  }

  /// The file name without `.md`; the page's address.
  public var id: String
  /// The name that pages show.
  public var name: String
  /// What the source is, where the record says so.
  public var sourceKind: SourceKind?
  /// How far it can be relied on, where the desk says so.
  public var reliability: Reliability?
  /// Its address on the web.
  public var url: String?
  /// Who may see the record.
  public var marking: Marking = .clear
  /// The text under the front matter.
  public var body = Body()
  /// Whether only mentions made the record, and no file describes it.
  public var isStub = false

  /// Makes a source with a name and nothing else.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
