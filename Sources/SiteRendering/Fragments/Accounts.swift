import BriefingModel
import Mustache

extension SiteContext {
  /// What one dispatch says of an event: the blocks that tell of it.
  func account(_ account: Account, of event: RecordReference) -> Value {
    let dispatch = briefing.dispatches[account.dispatch]
    let mentions = dispatch.body.mentions(of: event)
    return [
      .source: reference(dispatch.source), .wires: row(dispatch.wires), .dateline: filedFrom(dispatch),
      .published: date(dispatch.published), .title: .text(dispatch.title),
      .path: .text(path(ofDispatch: account.dispatch)), .foreign: foreign(dispatch.language),
      .blocks: .list(
        account.blocks.map { block in
          // A claim says itself in which language it is quoted, and a note of the desk is in the briefing's.
          let isOwnText = !dispatch.body.isDeskNote(block) && !dispatch.body.isClaim(block)
          return [
            .number: .number(block + 1), .path: .text(path(ofDispatch: account.dispatch, block: block)),
            .html: .markup(
              passage(block, ofDispatch: account.dispatch, on: event, mentions: mentions[block, default: []])),
            .foreign: isOwnText ? foreign(dispatch.language) : .none,
          ]
        }),
    ]
  }

  /// A block as it stands in the dispatch, or the sentences around the mentions where it cannot stand alone.
  private func passage(
    _ block: Int, ofDispatch position: Int, on event: RecordReference, mentions: [Int]
  ) -> [UInt8] {
    let body = briefing.dispatches[position].body
    if canStandAlone(body.blocks[block]),
      let html = excerpt(block, ofDispatch: position, marking: Set(mentions), claimSetting: .onEvent(event))
    {
      return html
    }
    let spans = mentions.map { body.mentions[$0] }.filter { $0.block == block }.map(\.range)
    var bytes: [UInt8] = []
    bytes.append("<p>")
    bytes.append(contentsOf: Excerpt(of: spans.isEmpty ? [0..<0] : spans, in: body.blocks[block].text).html)
    bytes.append("</p>")
    return bytes
  }

  /// Whether a block can be shown whole among others: not a heading, which would lead what follows, nor a long text.
  private func canStandAlone(_ block: Block) -> Bool {
    switch block.kind {
    case .claim: true
    case .heading: false
    default: block.text.count <= SiteContext.passageLimit
    }
  }

  /// How many bytes of text a block may have to be shown whole in an account.
  private static let passageLimit = 1_200
}
