import EDTF

/// One report as one outlet carried it.
public struct Dispatch: Sendable, Hashable {
  /// The place and date that a report was filed from.
  public struct Dateline: Sendable, Hashable {
    /// The place.
    public var place: RecordReference?
    /// The date.
    public var date: ExtendedDate?

    /// Makes a dateline.
    public init(place: RecordReference? = nil, date: ExtendedDate? = nil) {
      self.place = place
      self.date = date
    }
  }

  /// The file name without `.md`; the page's address.
  public var id: String
  /// The headline.
  public var title: String
  /// The outlet that carried it.
  public var source: RecordReference
  /// When it was carried.
  public var published: ExtendedDate
  /// Where and when it was filed.
  public var dateline: Dateline?
  /// The sources that it credits, in its order.
  public var wires: [RecordReference] = []
  /// Who wrote it, as it says.
  public var byline: String?
  /// Its language, as a BCP 47 tag; the briefing's where it has none of its own.
  public var language: String?
  /// Where it can be read.
  public var url: String?
  /// Where a copy is kept.
  public var archived: String?
  /// When the desk read it.
  public var retrieved: ExtendedDate?
  /// What it says, in a sentence.
  public var summary: String?
  /// Who may see it.
  public var marking: Marking = .clear
  /// Whether it is unfinished.
  public var isDraft = false
  /// Old addresses of its page.
  public var aliases: [String] = []
  /// Its text.
  public var body = Body()

  /// Makes a dispatch with the keys that are required.
  public init(id: String, title: String, source: RecordReference, published: ExtendedDate) {
    self.id = id
    self.title = title
    self.source = source
    self.published = published
  }
}
