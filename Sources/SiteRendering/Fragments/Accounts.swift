import BriefingModel
import Mustache

extension SiteContext {
  /// What one dispatch says of an event: the blocks that tell of it.
  func account(_ account: Account, of event: RecordReference) -> Value {
    let dispatch = briefing.dispatches[account.dispatch]
    return [
      .source: reference(dispatch.source), .wires: row(dispatch.wires), .dateline: filedFrom(dispatch),
      .published: date(dispatch.published), .title: .text(dispatch.title),
      .path: .text(path(ofDispatch: account.dispatch)), .foreign: foreign(dispatch.language),
      .blocks: .list(account.blocks.map { block($0, of: account.dispatch, on: event) }),
    ]
  }

  private func block(_ block: Int, of position: Int, on event: RecordReference) -> Value {
    let dispatch = briefing.dispatches[position]
    let body = dispatch.body
    let mentions = body.mentions.indices.filter { index in
      body.mentions[index].target == .record(event) && body.passage(of: body.mentions[index].block) == block
    }
    // A claim says itself in which language it is quoted, and a note of the desk is in the briefing's.
    let isOwnText = !body.isDeskNote(block) && !body.isClaim(block)
    return [
      .number: .number(block + 1), .path: .text(path(ofDispatch: position, block: block)),
      .html: .markup(passage(block, of: dispatch, mentions: mentions)),
      .foreign: isOwnText ? foreign(dispatch.language) : .none,
    ]
  }

  /// The block as it stands in the dispatch, or the sentences around the mentions where it is long or a list item.
  private func passage(_ block: Int, of dispatch: Dispatch, mentions: [Int]) -> [UInt8] {
    let body = dispatch.body
    if body.canStandAlone(block, limit: SiteContext.passageLimit),
      let html = excerpt(
        block, of: body, language: dispatch.language, marking: Set(mentions), claimSetting: .onEvent)
    {
      return html
    }
    let spans = mentions.filter { body.mentions[$0].block == block }.map { body.mentions[$0].range }
    var bytes: [UInt8] = []
    bytes.append("<p>")
    bytes.append(contentsOf: Excerpt(of: spans.isEmpty ? [0..<0] : spans, in: body.blocks[block].text).html)
    bytes.append("</p>")
    return bytes
  }

  /// How many bytes of text a block may have to be shown whole in an account.
  private static let passageLimit = 1_200
}

extension Body {
  /// Whether a block can be shown whole among others: not a heading, which would lead what follows, nor a long text.
  fileprivate func canStandAlone(_ block: Int, limit: Int) -> Bool {
    switch blocks[block].kind {
    case .claim: true
    case .heading: false
    default: blocks[block].text.count <= limit
    }
  }

  /// Whether a block is a claim.
  func isClaim(_ block: Int) -> Bool {
    if case .claim = blocks[block].kind { true } else { false }
  }
}
