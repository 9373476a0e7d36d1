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
    let dispatch = site.briefing.dispatches[position]
    return PageHead(
      title: dispatch.title, description: dispatch.summary, section: .dispatches, marking: dispatch.highestMarking,
      linkedData: .dispatch(dispatch, site))
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    let dispatch = site.briefing.dispatches[position]
    let foreign = site.foreign(dispatch.language)
    data[.draft] = .flag(dispatch.isDraft)
    data[.change] = site.mark(site.evidence.changes?.mark(ofDispatch: position))
    data[.foreign] = foreign
    data[.summary] = Value(dispatch.summary)
    data[.source] = site.reference(dispatch.source)
    data[.reliability] = site.reliability(of: dispatch.source)
    data[.wires] = site.row(dispatch.wires)
    data[.byline] = Value(dispatch.byline)
    data[.published] = site.published(position)
    data[.languageName] = foreign.isNone ? .none : Value(dispatch.language.map(site.words.language))
    let (url, archived) = (WebAddress.safe(dispatch.url), WebAddress.safe(dispatch.archived))
    data[.url] = Value(url)
    data[.urlLabel] = Value(url.map(WebAddress.host))
    data[.archived] = Value(archived)
    data[.archivedLabel] = Value(archived.map(WebAddress.host))
    data[.retrieved] = site.date(dispatch.retrieved)
    data[.dateline] =
      dispatch.dateline.map { [.place: site.reference($0.place), .date: site.date($0.date)] } ?? .none
    fillText(&data, of: dispatch, foreign: foreign, in: site)
    data[.contents] = site.contents(of: dispatch.body)
    data[.claims] = site.list(dispatch.body.claims.map { site.claimLink($0, in: dispatch) })
    data[.neighbours] = site.neighbours(
      before: position > 0 ? site.neighbour(dispatch: position - 1) : .none,
      after: position + 1 < site.briefing.dispatches.count ? site.neighbour(dispatch: position + 1) : .none)
  }

  private func fillText(_ data: inout Object, of dispatch: Dispatch, foreign: Value, in site: SiteContext) {
    var blocks: [Value] = []
    var footnotes = Value.none
    let support = site.evidence.support[dispatch: position]
    for piece in site.pieces(of: dispatch.body, language: dispatch.language, support: support) {
      guard let block = piece.block else {
        if piece.html.has("<section class=\"footnotes\"", at: 0) { footnotes = .markup(Footnotes.list(in: piece.html)) }
        continue
      }
      let isOwnText: Bool
      switch dispatch.body.blocks[block].kind {
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
  fileprivate func claimLink(_ claim: Claim, in dispatch: Dispatch) -> Value {
    let speaker = claim.speaker.map { briefing.name(of: $0) } ?? words.speakerNotNamed
    let text = Shortening.line(dispatch.body.text(of: claim), limit: 70)
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
