import BriefingModel
import Mustache
import Work

extension SiteContext {
  /// Mentions of a record in their contexts, by dispatch.
  func mentionGroups(_ contexts: Slice<MentionContexts>, of record: RecordReference) -> Value {
    let sites = evidence.mentions[record]
    var groups: [Value] = []
    var rest = contexts
    while let first = rest.first {
      let ofDispatch = rest.prefix { $0.dispatch == first.dispatch }
      rest = rest.dropFirst(ofDispatch.count)
      groups.append(
        mentionGroup(
          ofDispatch.map { context in
            mentionItem(context.block, sites[context.mentions].lazy.map(\.mention), ofDispatch: first.dispatch)
          }, ofDispatch: first.dispatch))
    }
    return .list(groups)
  }

  /// Accounts of an event as mentions in their contexts, by dispatch.
  func mentionGroups(_ accounts: ArraySlice<Account>, of event: RecordReference) -> Value {
    .list(
      accounts.map { account in
        let position = account.dispatch
        let body = body(ofDispatch: position)
        let mentions = body.pointee.mentions(of: event)
        return mentionGroup(
          account.blocks.map { block in
            let inBlock = mentions[block, default: []].filter { body.pointee.mentions[$0].block == block }
            return mentionItem(block, inBlock, ofDispatch: position)
          }, ofDispatch: position)
      })
  }

  /// A dispatch with some of its blocks.
  private func mentionGroup(_ items: [Value], ofDispatch position: Int) -> Value {
    [.base: dispatchHead(position), .items: .list(items)]
  }

  /// A block of a dispatch with the mentions to mark in it, by their positions.
  private func mentionItem(_ block: Int, _ places: some Collection<Int>, ofDispatch position: Int) -> Value {
    let body = body(ofDispatch: position)
    let mentions = body.pointee.mentions.inPlace
    let isDeskNote = body.pointee.isDeskNote(block)
    let manners = places.compactMap { mentions[$0].manner }.uniqued()
    let certainties = places.compactMap { mentions[$0].certainty }.uniqued().map { words.confidence($0) }
    let ranges = places.lazy.map { mentions[$0].range }
    let html = body.pointee.withText(of: block) { Excerpt.html(of: ranges, in: $0) }
    return [
      .html: .markup(html),
      .path: pathValue(ofDispatch: position, block: block), .block: .number(block + 1),
      .as: Value(manners.isEmpty ? nil : manners.joined(separator: ", ")),
      .certainty: Value(certainties.isEmpty ? nil : certainties.joined(separator: ", ")),
      .misspelt: .flag(places.contains { mentions[$0].isMisspelt }), .note: .flag(isDeskNote),
      .foreign: isDeskNote ? .none : foreign(briefing.dispatches[position].language),
    ]
  }
}

extension Array where Element: Equatable {
  /// The elements without those that equal an earlier one; for short lists.
  fileprivate func uniqued() -> [Element] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
