import BriefingModel
import EDTF
import Mustache

extension SiteContext {
  /// An event of which all accounts go back to one origin, with a link to how it is attested.
  func singleOriginItem(_ position: Int) -> Value {
    let event = briefing.events[position]
    let corroboration = evidence.corroboration[position]
    let reference = RecordReference(.event, position)
    var fields = fields(reference, path: common.recordPaths[reference] + "#corroboration")
    fields[.date] = date(event.date)
    fields[.dispatchCount] = count(corroboration.dispatches)
    fields[.wires] = row(corroboration.origins)
    return .object(fields)
  }

  /// An event that no dispatch tells of.
  func untoldItem(_ position: Int) -> Value {
    var fields: Object = [.base: reference(RecordReference(.event, position))]
    fields[.date] = date(briefing.events[position].date)
    return .object(fields)
  }

  /// A claim that does not say who speaks, cut to a line.
  func speakerlessItem(_ site: ClaimSite) -> Value {
    let dispatch = briefing.dispatches[site.dispatch]
    let claim = briefing[site]
    return [
      .wording: .text(Shortening.line(dispatch.body.text(of: claim), limit: 120)), .foreign: foreign(dispatch.language),
      .dispatch: reference(toBlock: claim.block, ofDispatch: site.dispatch),
    ]
  }

  /// A misspelt mention: what stands there, and who is meant.
  func misspeltItem(_ site: MentionSite) -> Value {
    let dispatch = briefing.dispatches[site.dispatch]
    let mention = briefing[site]
    guard case .record(let reference) = mention.target else { return .none }
    return [
      .wording: .text(
        dispatch.body.withText(of: mention.block) { String(decoding: $0[mention.range], as: UTF8.self) }),
      .foreign: foreign(dispatch.language), .record: self.reference(reference),
      .dispatch: self.reference(toBlock: mention.block, ofDispatch: site.dispatch),
    ]
  }

  /// A run of days without a dispatch, with those before and after.
  func gapItem(_ gap: Coverage.Gap) -> Value {
    [
      .date: date(ExtendedDate(gap.days)), .days: count(gap.days.count), .before: neighbour(dispatch: gap.before),
      .after: neighbour(dispatch: gap.after),
    ]
  }

  /// A dispatch without an archived copy, and whether the web has the original at all.
  func unarchivedItem(_ position: Int) -> Value {
    let dispatch = briefing.dispatches[position]
    var fields = reference(toDispatch: position)
    fields[.foreign] = foreign(dispatch.language)
    fields[.source] = reference(dispatch.source)
    fields[.published] = published(position)
    let url = WebAddress.safe(dispatch.url)
    fields[.url] = Value(url)
    fields[.urlLabel] = Value(url.map(WebAddress.host))
    return .object(fields)
  }

  /// A record that no dispatch mentions.
  func unmentionedItem(_ unmentioned: Coverage.Unmentioned) -> Value {
    var fields = fields(unmentioned.record)
    fields[.referredTo] = .flag(unmentioned.isReferredTo)
    return .object(fields)
  }
}
