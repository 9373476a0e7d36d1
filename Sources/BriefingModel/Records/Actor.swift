import EDTF

/// Somebody who acts or speaks: a person, a state, an organisation, a group.
public struct Actor: Record, Hashable {
  /// The kind of the record.
  public static let kind = RecordKind.actor

  /// What an actor is.
  public enum ActorType: String, Sendable, Hashable, CaseIterable {
    case person, state, organisation
    case armedGroup = "armed-group"
    case force, outlet, collective, anonymous
  }

  /// A post that an actor holds or held.
  public struct Role: Sendable, Hashable {
    /// The post: `interim president`.
    public var title: String
    /// The actor in which it is held.
    public var organisation: RecordReference?
    /// Since when.
    public var from: ExtendedDate?
    /// Until when.
    public var to: ExtendedDate?

    /// Makes a role.
    public init(
      title: String, organisation: RecordReference? = nil, from: ExtendedDate? = nil, to: ExtendedDate? = nil
    ) {
      self.title = title
      self.organisation = organisation
      self.from = from
      self.to = to
    }
  }

  /// A tie to another actor, as a dispatch reports it.
  public struct Relation: Sendable, Hashable {
    /// The tie: `ally of`, `split from`.
    public var type: String
    /// The other actor.
    public var actor: RecordReference
    /// The position in ``Briefing/dispatches`` of the dispatch that attests it.
    public var dispatch: Int?

    /// Makes a relation.
    public init(type: String, actor: RecordReference, dispatch: Int? = nil) {
      self.type = type
      self.actor = actor
      self.dispatch = dispatch
    }
  }

  /// The file name without `.md`; the page's address.
  public var id: String
  /// The name that pages show.
  public var name: String
  /// What the actor is, where the record says so.
  public var type: ActorType?
  /// The other names.
  public var aliases: [Alias] = []
  /// The posts held, in the record's order.
  public var roles: [Role] = []
  /// The ties to other actors, in the record's order.
  public var relations: [Relation] = []
  /// The item in Wikidata: `Q9448`.
  public var wikidata: String?
  /// Who may see the record.
  public var marking: Marking = .clear
  /// The text under the front matter.
  public var body = Body()
  /// Whether only mentions made the record, and no file describes it.
  public var isStub = false

  /// Makes an actor with a name and nothing else.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
