import BriefingModel
import Mustache

/// The page of a dispatch: its text, what it mentions, what came before and after.
struct DispatchPage: TemplatePage {
  static let template = PageTemplate.dispatch

  let position: Int
  let path: String

  init(_ position: Int, in site: SiteContext) {
    self.position = position
    path = site.path(ofDispatch: position)
  }

  func head(in site: SiteContext) -> PageHead {
    let dispatch = site.dispatch(position)
    return PageHead(
      title: dispatch.pointee.title, description: dispatch.pointee.summary, section: .dispatches,
      marking: dispatch.pointee.highestMarking,
      linkedData: .dispatch(dispatch.pointee, site))
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    let dispatch = site.dispatch(position)
    let foreign = site.foreign(dispatch.pointee.language)
    data[.draft] = .flag(dispatch.pointee.isDraft)
    data[.change] = site.mark(site.evidence.changes?.mark(ofDispatch: position))
    data[.foreign] = foreign
    data[.summary] = Value(dispatch.pointee.summary)
    data[.source] = site.reference(dispatch.pointee.source)
    data[.reliability] = site.reliability(of: dispatch.pointee.source)
    data[.wires] = site.row(dispatch.pointee.wires)
    data[.byline] = Value(dispatch.pointee.byline)
    data[.published] = site.published(position)
    data[.languageName] = foreign.isNone ? .none : Value(dispatch.pointee.language.map(site.words.language))
    let (url, archived) = (WebAddress.safe(dispatch.pointee.url), WebAddress.safe(dispatch.pointee.archived))
    data[.url] = Value(url)
    data[.urlLabel] = Value(url.map(WebAddress.host))
    data[.archived] = Value(archived)
    data[.archivedLabel] = Value(archived.map(WebAddress.host))
    data[.retrieved] = site.date(dispatch.pointee.retrieved)
    data[.dateline] =
      dispatch.pointee.dateline.map { [.place: site.reference($0.place), .date: site.date($0.date)] } ?? .none
    fillText(&data, of: dispatch, foreign: foreign, in: site)
    data[.contents] = site.contents(of: dispatch.pointee.body)
    data[.claims] = site.list(dispatch.pointee.body.claims.map { site.claimLink($0, in: dispatch) })
    data[.neighbours] = site.neighbours(
      before: position > 0 ? site.neighbour(dispatch: position - 1) : .none,
      after: position + 1 < site.briefing.dispatches.count ? site.neighbour(dispatch: position + 1) : .none)
  }

  private func fillText(
    _ data: inout Object, of dispatch: UnsafePointer<Dispatch>, foreign: Value, in site: SiteContext
  ) {
    var blocks: [Value] = []
    var footnotes = Value.none
    let support = site.evidence.support[dispatch: position]
    for piece in site.pieces(of: site.body(ofDispatch: position), language: dispatch.pointee.language, support: support)
    {
      guard let block = piece.block else {
        if piece.html.has("<section class=\"footnotes\"", at: 0) { footnotes = .markup(Footnotes.list(in: piece.html)) }
        continue
      }
      let isOwnText: Bool
      switch dispatch.pointee.body.blocks[block].kind {
      case .footnotes:
        footnotes = .markup(Footnotes.anchor(Address.anchor(block)) + Footnotes.list(in: piece.html))
        continue
      case .claim, .note, .internalNote: isOwnText = false
      default: isOwnText = true
      }
      blocks.append([
        .id: .text(Address.anchor(block)), .number: .number(block + 1), .html: .markup(piece.html),
        .foreign: isOwnText ? foreign : .none,
      ])
    }
    data[.blocks] = .list(blocks)
    data[.footnotes] = footnotes
  }
}

extension SiteContext {
  /// A claim as the list beside its dispatch names it: who said what, cut to a line.
  fileprivate func claimLink(_ claim: Claim, in dispatch: UnsafePointer<Dispatch>) -> Value {
    let speaker = claim.speaker.map { briefing.name(of: $0) } ?? words.speakerNotNamed
    let text = Shortening.line(dispatch.pointee.body.text(of: claim), limit: 70)
    let figure = claim.figure.map { figure in
      measure(figure.measure) + ": " + words.figure(figure, dates: language) + (figure.unit.map { " " + $0 } ?? "")
    }
    let name = text.hasPrefix(speaker) ? text : speaker + ": " + text
    return [.id: .text(claim.place), .name: .text(name), .figure: Value(figure)]
  }

  func neighbour(dispatch position: Int) -> Value {
    var fields = reference(toDispatch: position)
    fields[.date] = published(position)
    return .object(fields)
  }

  /// What comes before and after; nothing where nothing does.
  func neighbours(before: Value, after: Value) -> Value {
    before.isNone && after.isNone ? .none : [.before: before, .after: after]
  }
}

extension DispatchPage {
  func add(to facts: inout PageFacts) -> Bool {
    facts.add(dispatchWithClaims: position)
    facts.add(dispatch: position > 0 ? position - 1 : nil)
    facts.add(dispatch: position + 1 < facts.site.briefing.dispatches.count ? position + 1 : nil)
    return true
  }
}
