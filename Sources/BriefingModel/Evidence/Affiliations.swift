/// The posts that actors hold in other actors.
public struct Affiliations: Sendable {
  /// A post seen from the actor in which it is held.
  public struct Post: Sendable, Hashable {
    /// The position in ``Briefing/actors`` of the actor who holds it.
    public let holder: Int
    /// The post.
    public let role: Actor.Role
  }

  private let byOrganisation: [[Post]]

  init(_ actors: [Actor]) {
    var byOrganisation = Array(repeating: [Post](), count: actors.count)
    for (holder, actor) in actors.enumerated() {
      for role in actor.roles {
        guard let organisation = role.organisation else { continue }
        byOrganisation[organisation.index].append(Post(holder: holder, role: role))
      }
    }
    self.byOrganisation = byOrganisation
  }

  /// The posts that are held in an actor, sorted by the holders' ids.
  public func posts(in actor: Int) -> [Post] { byOrganisation[actor] }
}
