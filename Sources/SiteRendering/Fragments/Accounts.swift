import BriefingModel
import Mustache
import Work

extension SiteContext {
  /// What one dispatch says of an event: the blocks that tell of it.
  func account(_ account: Account, of event: RecordReference) -> Value {
    let position = account.dispatch
    let foreign = foreign(briefing.dispatches[position].language)
    let body = body(ofDispatch: position)
    let mentions = body.pointee.mentions(of: event)
    return [
      .base: dispatchHead(position), .dateline: filedFrom(position),
      .blocks: .list(
        account.blocks.map { block in
          // A claim says itself in which language it is quoted, and a note of the desk is in the briefing's.
          let isOwnText = !body.pointee.isDeskNote(block) && !body.pointee.isClaim(block)
          return [
            .number: .number(block + 1), .path: pathValue(ofDispatch: position, block: block),
            .html: .markup(passage(block, ofDispatch: position, on: event, mentions: mentions[block, default: []])),
            .foreign: isOwnText ? foreign : .none,
          ]
        }),
    ]
  }

  /// A block as it stands in the dispatch, or the sentences around the mentions where it cannot stand alone.
  private func passage(
    _ block: Int, ofDispatch position: Int, on event: RecordReference, mentions: [Int]
  ) -> [UInt8] {
    if canStandAlone(body(ofDispatch: position).pointee.blocks[block]),
      let html = excerpt(block, ofDispatch: position, marking: Set(mentions), claimSetting: .onEvent(event))
    {
      return html
    }
    let body = body(ofDispatch: position)
    let all = body.pointee.mentions.inPlace
    let spans = mentions.lazy.filter { all[$0].block == block }.map { all[$0].range }
    var bytes: [UInt8] = []
    bytes.append("<p>")
    bytes += body.pointee.withText(of: block) { Excerpt.html(of: spans, in: $0) }
    bytes.append("</p>")
    return bytes
  }

  /// Whether a block can be shown whole among others: not a heading, which would lead what follows, nor a long text.
  private func canStandAlone(_ block: Block) -> Bool {
    switch block.kind {
    case .claim: true
    case .heading: false
    default: block.textCount <= SiteContext.passageLimit
    }
  }

  /// How many bytes of text a block may have to be shown whole in an account.
  private static let passageLimit = 1_200
}
