import BriefingModel
import Mustache

/// The page of an actor: names, posts, ties, what it said, its events and where it is mentioned.
struct ActorPage: TemplatePage {
  static let template = PageTemplate.actor

  let sheet: RecordSheet

  var path: String { sheet.path }

  private func actor(in site: SiteContext) -> Actor { site.briefing.actors[sheet.record.index] }

  func head(in site: SiteContext) -> PageHead {
    sheet.head(in: site, linkedData: .actor(actor(in: site), site))
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    let actor = actor(in: site)
    sheet.fill(&data, in: site)
    data[.type] = Value(actor.type.map(site.words.type))
    data[.names] = site.names(actor.aliases)
    data[.roles] = site.list(
      actor.roles.map { role in
        [
          .title: .text(role.title), .of: site.reference(role.organisation), .from: site.date(role.from),
          .to: site.date(role.to),
        ]
      })
    data[.members] = site.list(
      site.evidence.affiliations.posts(in: sheet.record.index).map { post in
        [
          .actor: site.reference(RecordReference(.actor, post.holder)), .title: .text(post.role.title),
          .from: site.date(post.role.from), .to: site.date(post.role.to),
        ]
      })
    data[.relations] = site.list(actor.relations.map(site.relation))
    data[.identifiers] = site.list(Identifiers.wikidata(actor.wikidata))
  }
}

extension ActorPage {
  func add(to facts: inout PageFacts) -> Bool {
    sheet.addFirstPage(to: &facts)
    for relation in facts.site.briefing.actors[sheet.record.index].relations { facts.add(dispatch: relation.dispatch) }
    return true
  }
}
