import BriefingModel

extension Fields {
  /// Reads the keys of an actor; `dispatches` are the positions of the dispatches by their ids.
  mutating func actor(id: String, under settings: Settings, dispatches: [String: Int]) -> Actor {
    let name = required("name", write: "write the name that pages show, such as name: Ansar Dine")?.text()
    var actor = Actor(id: id, name: name ?? id)
    actor.type = self["type"]?.word(of: Actor.ActorType.self)
    actor.aliases = self["aliases"]?.aliases() ?? []
    actor.roles = self["roles"]?.items().compactMap { $0.role() } ?? []
    actor.relations = self["relations"]?.items().compactMap { $0.relation(dispatches) } ?? []
    actor.wikidata = self["wikidata"]?.wikidata()
    actor.marking = self["marking"]?.marking() ?? settings.marking
    return actor
  }
}

extension Field {
  /// Reads a post that an actor holds or held.
  fileprivate func role() -> Actor.Role? {
    guard var fields = group("a role", isListed: true, { "[{title: \($0)}]" }) else { return nil }
    let title = fields.required("title", write: "write the post, such as title: interim president")?.text()
    let organisation = fields["of"]?.reference(to: .actor)
    let from = fields["from"]?.date()
    let end = fields["to"]
    let to = end?.date()
    if let from, let to, to.isCertainlyBefore(from) {
      end?.reportValue("“to” lies before “from”", remedies: ["correct one of the two"])
    }
    fields.finish()
    return title.map { Actor.Role(title: $0, organisation: organisation, from: from, to: to) }
  }

  /// Reads a tie to another actor; one that a withheld dispatch attests is withheld with it.
  fileprivate func relation(_ dispatches: [String: Int]) -> Actor.Relation? {
    guard var fields = group("a relation", isListed: true, { "[{type: ally of, actor: \($0)}]" }) else { return nil }
    let type = fields.required("type", write: "write the tie, such as type: ally of")?.text()
    let actor = fields.required("actor", write: "write the id of the other actor, such as actor: mujao")?
      .reference(to: .actor)
    let attested = fields["dispatch"]?.dispatchID()
    fields.finish()
    guard let type, let actor else { return nil }
    guard let attested else { return Actor.Relation(type: type, actor: actor) }
    return attested.state == .withheld
      ? nil : Actor.Relation(type: type, actor: actor, dispatch: dispatches[attested.id])
  }
}
