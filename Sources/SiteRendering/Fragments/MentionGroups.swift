import BriefingModel
import Mustache

extension SiteContext {
  /// Mentions of a record in their contexts, by dispatch.
  func mentionGroups(_ contexts: ArraySlice<RecordLists.Context>, of record: RecordReference) -> Value {
    let sites = evidence.mentions[record]
    var groups: [Value] = []
    var rest = contexts
    while let first = rest.first {
      let ofDispatch = rest.prefix { $0.dispatch == first.dispatch }
      rest = rest.dropFirst(ofDispatch.count)
      groups.append(
        mentionGroup(
          of: first.dispatch, blocks: ofDispatch.map { ($0.block, sites[$0.mentions].map { briefing[$0] }) }))
    }
    return .list(groups)
  }

  /// Accounts of an event as mentions in their contexts, by dispatch.
  func mentionGroups(_ accounts: ArraySlice<Account>, of event: RecordReference) -> Value {
    .list(
      accounts.map { account in
        let body = briefing.dispatches[account.dispatch].body
        let mentions = body.mentions(of: event)
        return mentionGroup(
          of: account.dispatch,
          blocks: account.blocks.map { block in
            (block, mentions[block, default: []].map { body.mentions[$0] }.filter { $0.block == block })
          })
      })
  }

  /// A dispatch with some of its blocks, each with the mentions to mark in it.
  private func mentionGroup(of position: Int, blocks: [(block: Int, mentions: [Mention])]) -> Value {
    let foreign = foreign(briefing.dispatches[position].language)
    return [
      .path: .text(path(ofDispatch: position)), .title: .text(briefing.dispatches[position].title), .foreign: foreign,
      .source: reference(briefing.dispatches[position].source),
      .published: published(position),
      .items: .list(
        blocks.map { block, mentions in
          let manners = mentions.compactMap(\.manner).uniqued()
          let certainties = mentions.compactMap(\.certainty).uniqued().map { words.confidence($0) }
          let spans = mentions.isEmpty ? [0..<0] : mentions.map(\.range)
          let isDeskNote = briefing.dispatches[position].body.isDeskNote(block)
          return [
            .html: .markup(Excerpt(of: spans, in: briefing.dispatches[position].body.blocks[block].text).html),
            .path: .text(path(ofDispatch: position, block: block)), .block: .number(block + 1),
            .as: Value(manners.isEmpty ? nil : manners.joined(separator: ", ")),
            .certainty: Value(certainties.isEmpty ? nil : certainties.joined(separator: ", ")),
            .misspelt: .flag(mentions.contains(where: \.isMisspelt)), .note: .flag(isDeskNote),
            .foreign: isDeskNote ? .none : foreign,
          ]
        }),
    ]
  }
}

extension Array where Element: Equatable {
  /// The elements without those that equal an earlier one; for short lists.
  fileprivate func uniqued() -> [Element] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
