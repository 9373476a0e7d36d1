import BriefingModel
import Mustache

/// The page of an event: what is known of it, how well it is attested, and the accounts side by side.
struct EventPage: TemplatePage {
  static let template = PageTemplate.event

  let sheet: RecordSheet

  var path: String { sheet.path }

  private func event(in site: SiteContext) -> Event { site.briefing.events[sheet.record.index] }

  func head(in site: SiteContext) -> PageHead {
    sheet.head(in: site, linkedData: .event(event(in: site), site))
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    let event = event(in: site)
    let order = site.evidence.events
    let position = sheet.record.index
    sheet.fill(&data, in: site)
    data[.change] = site.mark(site.evidence.changes?.mark(ofEvent: position))
    data[.type] = Value(event.type)
    data[.date] = site.date(event.date)
    data[.precision] = Value(event.date.flatMap(site.words.precision))
    data[.status] = Value(event.status?.rawValue)
    data[.statusHistory] = event.statusHistory.count > 1 ? site.list(event.statusHistory.map(step(in: site))) : .none
    data[.place] = site.reference(event.place)
    data[.partOf] = site.reference(event.partOf)
    data[.supersedes] = site.reference(event.supersedes)
    data[.supersededBy] = .list(order.successors[position].map { site.reference(RecordReference(.event, $0)) })
    data[.participants] = site.list(
      event.participants.map { [.actor: site.reference($0.actor), .role: Value($0.role)] })
    data[.parts] = site.list(order.parts[position].map(site.dated))
    fillCorroboration(&data, in: site)
    data[.disputes] = site.disputes(on: position)
    data[.comparisons] = site.comparisons(on: position)
    data[.differences] = Value(site.differences.path(of: position, in: site.briefing))
    let rank = order.rank[position]
    data[.neighbours] = site.neighbours(
      before: rank > 0 ? site.dated(event: order.all[rank - 1]) : .none,
      after: rank + 1 < order.all.count ? site.dated(event: order.all[rank + 1]) : .none)
  }

  /// A step of what was known, with the block that tells of the event in the dispatch that attests it.
  private func step(in site: SiteContext) -> (Event.StatusStep) -> Value {
    { step in
      [
        .status: .text(step.status.rawValue),
        .dispatch: step.dispatch.map { site.evidence(inDispatch: $0, ofEvent: sheet.record.index) } ?? .none,
        .published: site.date(step.dispatch.map { site.briefing.dispatches[$0].published }),
      ]
    }
  }

  private func fillCorroboration(_ data: inout Object, in site: SiteContext) {
    let corroboration = site.evidence.corroboration[sheet.record.index]
    data[.dispatchCount] =
      site.evidence.isTold(sheet.record.index) ? site.count(corroboration.dispatches) : .none
    data[.originCount] = site.count(corroboration.independentOrigins)
    data[.singleOrigin] = .flag(corroboration.hasSingleOrigin)
    data[.outlets] = site.row(corroboration.outlets)
    data[.origins] = .list(
      corroboration.originGroups.enumerated().map { position, group in
        [
          .items: .list(site.alternatives(group)), .one: .flag(group.count == 1),
          .last: .flag(position == corroboration.originGroups.count - 1),
        ]
      })
    data[.sharedWires] = .list(
      corroboration.sharedWires.map { shared in
        [
          .outlets: .text(site.words.list(shared.outlets.map { site.briefing.name(of: $0) })),
          .one: .flag(shared.outlets.count == 1), .both: .flag(shared.outlets.count == 2),
          .wire: site.reference(shared.wire), .carried: .flag(shared.isOutlet),
        ]
      })
  }
}

extension SiteContext {
  /// An event's name and page, with its date.
  func dated(event position: Int) -> Value {
    var fields = fields(RecordReference(.event, position))
    fields[.date] = date(briefing.events[position].date)
    return .object(fields)
  }
}

extension EventPage {
  func add(to facts: inout PageFacts) -> Bool {
    sheet.addFirstPage(to: &facts)
    // How far accounts bear each other out, and in what they differ, depends on all of them.
    for account in facts.site.evidence.accounts[sheet.record.index] { facts.add(dispatchWithClaims: account.dispatch) }
    for step in facts.site.briefing.events[sheet.record.index].statusHistory { facts.add(dispatch: step.dispatch) }
    facts.add(facts.site.differences.path(of: sheet.record.index, in: facts.site.briefing))
    return true
  }
}
