import BriefingModel
import Mustache

extension SiteContext {
  /// Rows of a page of differences that are about one thing.
  func table(of rows: [DifferencePlan.Row], id: String) -> Value {
    guard let first = rows.first, case .measure(let position) = first.subject else {
      return .object(table(ofDisputes: rows.map(\.claim), id: id))
    }
    return .object(table(of: evidence.comparisons[first.event][position], claims: rows.map(\.claim), id: id))
  }

  /// Some of the claims that state a measure.
  private func table(of comparison: Comparison, claims: [ClaimSite], id: String) -> Object {
    [
      .id: .text(id), .measure: .text(measure(comparison.measure)), .unit: Value(comparison.unit),
      .key: .text(comparison.agreement.rawValue), .label: Value(words.agreement[comparison.agreement]),
      .rows: .list(claims.map { row($0, ofUnit: comparison.unit) }),
      .more: .none,
    ]
  }

  /// Claims that dispute what is told of an event.
  private func table(ofDisputes claims: [ClaimSite], id: String) -> Object {
    [
      .id: .text(id), .measure: .none, .unit: .none, .key: "disputed", .label: .text(words.disputed),
      .rows: .list(claims.map { row($0, ofUnit: nil) }), .more: .none,
    ]
  }

  private func row(_ site: ClaimSite, ofUnit unit: String?) -> Value {
    let claim = briefing[site]
    let value = claim.figure.map { figure in
      // Where claims use several units, each value says its own.
      words.figure(figure, dates: language) + (unit == nil ? figure.unit.map { " " + $0 } ?? "" : "")
    }
    return [
      .value: Value(value),
      .html: claim.figure == nil
        ? .markup(firstSentence(briefing.dispatches[site.dispatch].body.text(of: claim))) : .none,
      .foreign: claim.figure == nil ? foreign(briefing.dispatches[site.dispatch].language) : .none,
      .contradicts: .flag(claim.stance == .contradicts),
      .speaker: reference(claim.speaker), .via: reference(claim.via),
      .dispatch: reference(toBlock: claim.block, ofDispatch: site.dispatch),
      .date: date(claim.date), .published: published(site.dispatch),
    ]
  }
}

extension SiteContext {
  private func firstSentence(_ text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { Excerpt.html(of: EmptyCollection(), in: $0) }
  }

  /// How many claims a table on the page of an event shows, and how many all its tables together.
  private static let (tableLimit, pageLimit) = (50, 200)

  /// The claims that dispute what is told of an event; nothing where there are none.
  func disputes(on event: Int) -> Value {
    let disputes = evidence.disputes[event]
    guard !disputes.isEmpty else { return .none }
    var table = table(ofDisputes: Array(disputes.prefix(SiteContext.tableLimit)), id: "disputed")
    table[.more] = more(than: SiteContext.tableLimit, of: disputes.count, on: event, isDifference: true)
    return .object(table)
  }

  /// The measures that several claims about an event state, those on which they differ first; nothing where there are
  /// none.
  func comparisons(on event: Int) -> Value {
    let all = evidence.comparisons[event]
    let sorted = Agreement.inOrderOfInterest.flatMap { agreement in all.filter { $0.agreement == agreement } }
    var room = SiteContext.pageLimit
    var tables: [Value] = []
    for comparison in sorted where room > 0 {
      let claims = comparison.claims(upTo: min(SiteContext.tableLimit, max(2, room)), in: briefing)
      var table = table(of: comparison, claims: claims, id: "measure-" + String(tables.count + 1))
      table[.more] = more(
        than: claims.count, of: comparison.claims.count, on: event, isDifference: comparison.agreement == .differs)
      tables.append(.object(table))
      room -= claims.count
    }
    guard !tables.isEmpty else { return .none }
    return [
      .count: count(all.count), .items: .list(tables),
      .more: tables.count < all.count ? count(all.count - tables.count) : .none,
    ]
  }

  private func more(than shown: Int, of total: Int, on event: Int, isDifference: Bool) -> Value {
    guard shown < total else { return .none }
    return [
      .number: .text(words.number(total)), .shown: .text(words.number(shown)),
      .claims: .text(ClaimScope.of(.event, event).path(in: briefing)),
      .path: isDifference ? Value(differences.path(of: event, in: briefing)) : .none,
    ]
  }
}

extension Agreement {
  fileprivate static let inOrderOfInterest: [Agreement] = [.differs, .notComparable, .consistent]
}

extension Comparison {
  /// The first claims, or where there are more, first one for each figure.
  fileprivate func claims(upTo limit: Int, in briefing: Briefing) -> [ClaimSite] {
    guard claims.count > limit else { return claims }
    var seen: Set<Figure> = []
    let isFirst = claims.map { site in briefing[site].figure.map { seen.insert($0).inserted } ?? false }
    let first = zip(claims, isFirst).filter(\.1).map(\.0)
    let others = zip(claims, isFirst).filter { !$0.1 }.map(\.0)
    return Array((first + others).prefix(limit))
  }
}
