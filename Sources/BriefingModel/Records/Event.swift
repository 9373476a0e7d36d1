import EDTF

/// Something that happened, is said to have happened, or is planned.
public struct Event: Record, Hashable {
  /// The kind of the record.
  public static let kind = RecordKind.event

  /// What is known of an event.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case reported, claimed, confirmed, denied, planned, postponed
  }

  /// One step of what was known of an event.
  public struct StatusStep: Sendable, Hashable {
    /// What was known.
    public var status: Status
    /// The position in ``Briefing/dispatches`` of the dispatch that attests it; `nil` where the record has but one word.
    public var dispatch: Int?

    /// Makes a step.
    public init(_ status: Status, dispatch: Int? = nil) {
      self.status = status
      self.dispatch = dispatch
    }
  }

  /// An actor's part in an event.
  public struct Participant: Sendable, Hashable {
    /// The actor.
    public var actor: RecordReference
    /// The part, in the record's words: `attacker`.
    public var role: String?

    /// Makes a participant.
    public init(actor: RecordReference, role: String? = nil) {
      self.actor = actor
      self.role = role
    }
  }

  /// The file name without `.md`; the page's address.
  public var id: String
  /// The name that pages show.
  public var name: String
  /// When; `nil` only where the record is a stub.
  public var date: ExtendedDate?
  /// The order among the events of one day.
  public var sequence: Int?
  /// What kind of event it is, in the record's words: `battle`.
  public var type: String?
  /// Where.
  public var place: RecordReference?
  /// What was known of it, step by step, in the record's order.
  public var statusHistory: [StatusStep] = []
  /// Who took part, in the record's order.
  public var participants: [Participant] = []
  /// The event that this one is a part of.
  public var partOf: RecordReference?
  /// The event in whose stead this one stands.
  public var supersedes: RecordReference?
  /// Who may see the record.
  public var marking: Marking = .clear
  /// The text under the front matter.
  public var body = Body()
  /// Whether only mentions made the record, and no file describes it.
  public var isStub = false

  /// Makes an event with a name and nothing else.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// What is known of it, where the record says so: the last step of ``statusHistory``.
  public var status: Status? {
    get { statusHistory.last?.status }
    set { statusHistory = newValue.map { [StatusStep($0)] } ?? [] }
  }
}
