import BriefingModel
import Mustache

/// A claim with what is known of it, as the `claim` template shows it.
struct ClaimFigure {
  /// Where the figure stands, which decides what has to be said.
  enum Setting {
    /// In its dispatch.
    case inPlace
    /// In an account on the page of an event, which need not be named.
    case onEvent(RecordReference)
    /// In a list of claims, under its dispatch.
    case elsewhere(ClaimSite)
  }

  /// The claim where it stands, as its holder has it.
  let claim: UnsafePointer<Claim>
  let html: [UInt8]
  let manner: Claim.Manner
  let language: String?
  var setting = Setting.inPlace
  var id: String?
  var support: Support?

  init(_ claim: UnsafePointer<Claim>, html: [UInt8], manner: Claim.Manner, language: String?) {
    self.claim = claim
    self.html = html
    self.manner = manner
    self.language = language
  }

  func render(in site: SiteContext) -> [UInt8] {
    var event = site.reference(claim.pointee.event)
    if case .onEvent(let page) = setting, page == claim.pointee.event { event = .none }
    let data: Object = [
      .root: RootMark.value,
      .id: Value(id),
      .quotation: .flag(manner == .quotation),
      .quotedInPart: .flag(manner == .partial),
      .foreign: site.foreign(language),
      .html: .markup(html.trimmingLineBreaks()),
      .speaker: site.reference(claim.pointee.speaker),
      .audience: site.reference(claim.pointee.audience),
      .via: site.reference(claim.pointee.via),
      .figure: claim.pointee.figure.map { site.value(of: $0) } ?? .none,
      .event: event,
      .date: site.date(claim.pointee.date),
      .stance: Value(claim.pointee.stance?.rawValue),
      .confidence: Value(claim.pointee.confidence.map(site.words.confidence)),
      .credibility: claim.pointee.credibility.map { site.credibility($0) } ?? .none,
      .singleSource: Value(support.flatMap(site.singleSource)),
      .marking: site.marking(ofEntry: claim.pointee.marking),
      .context: context(in: site),
    ]
    return site.theme.fragment(.claim, data)
  }

  private func context(in site: SiteContext) -> Value {
    guard case .elsewhere(let place) = setting else { return .none }
    return [
      .path: site.pathValue(ofDispatch: place.dispatch, block: claim.pointee.block),
      .number: .number(claim.pointee.block + 1),
    ]
  }
}

extension SiteContext {
  /// A figure as templates show it.
  func value(of figure: Figure) -> Value {
    [
      .measure: .text(measure(figure.measure)), .value: .text(words.figure(figure, dates: language)),
      .unit: Value(figure.unit),
    ]
  }

  /// A measure's name in words: `distance-to-mopti` is written with hyphens so that it needs no quotes.
  func measure(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") ? 32 : $0 }, as: UTF8.self)
  }

  /// Names the source of a claim that no other origin bears out: one of several, where its dispatch credits them all.
  fileprivate func singleSource(_ support: Support) -> String? {
    support.isSingleSource ? words.list(support.origins.map { briefing.name(of: $0) }, joinedBy: words.or) : nil
  }

  fileprivate func credibility(_ number: Int) -> Value {
    [
      .number: .number(number),
      .meaning: words.credibility.indices.contains(number - 1) ? .text(words.credibility[number - 1]) : .none,
    ]
  }
}
