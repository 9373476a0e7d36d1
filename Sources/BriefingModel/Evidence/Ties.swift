/// The relations of actors, seen from the actors to whom others have them.
public struct Ties: Sendable {
  /// A relation that another actor's record states.
  public struct Tie: Sendable, Hashable {
    /// The position in ``Briefing/actors`` of the actor whose record states it.
    public let holder: Int
    /// The relation.
    public let relation: Actor.Relation
  }

  private let byActor: [[Tie]]

  init(_ actors: [Actor]) {
    var byActor = Array(repeating: [Tie](), count: actors.count)
    for (holder, actor) in actors.enumerated() {
      for relation in actor.relations where relation.actor.index != holder {
        byActor[relation.actor.index].append(Tie(holder: holder, relation: relation))
      }
    }
    self.byActor = byActor
  }

  /// The relations that others have to an actor, sorted by their ids.
  public func ties(to actor: Int) -> [Tie] { byActor[actor] }
}
