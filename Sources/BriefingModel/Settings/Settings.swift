/// What `briefing.yml` says of the briefing as a whole.
public struct Settings: Sendable, Hashable {
  /// The order of the days on the timeline.
  public enum TimelineOrder: String, Sendable, Hashable, CaseIterable {
    case newestFirst = "newest-first"
    case oldestFirst = "oldest-first"
  }

  /// What a mention of a record without a file is.
  public enum UnknownRecords: String, Sendable, Hashable, CaseIterable {
    /// An error.
    case error
    /// A warning; a page is made for the record and marked as a stub.
    case stub
  }

  /// The briefing's name.
  public var title: String
  /// What it is about, in a sentence or two.
  public var description: String?
  /// Its language, as a BCP 47 tag.
  public var language = "en"
  /// The address at which the site will stand, with a slash at its end.
  public var baseURL: String?
  /// The time zone in which the desk works, as the IANA names it.
  public var timeZone: String?
  /// The marking of everything that has none of its own.
  public var marking: Marking = .clear
  /// The order of the days on the timeline.
  public var timeline: TimelineOrder = .newestFirst
  /// What a mention of a record without a file is.
  public var unknownRecords: UnknownRecords = .error
  /// Where the site is published, by name, in the file's order.
  public var hosts: [Host] = []

  /// Makes settings with a title and the defaults.
  public init(title: String) {
    self.title = title
  }
}
