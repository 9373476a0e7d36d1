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
      let dispatch = briefing.dispatches[first.dispatch]
      let foreign = foreign(dispatch.language)
      groups.append([
        .path: .text(path(ofDispatch: first.dispatch)), .title: .text(dispatch.title), .foreign: foreign,
        .source: reference(dispatch.source), .published: date(dispatch.published),
        .items: .list(ofDispatch.map { mentionContext($0, among: sites, foreign: foreign) }),
      ])
    }
    return .list(groups)
  }

  private func mentionContext(_ context: RecordLists.Context, among sites: [MentionSite], foreign: Value) -> Value {
    let body = briefing.dispatches[context.dispatch].body
    let mentions = sites[context.mentions].map { body.mentions[$0.mention] }
    let excerpt = Excerpt(of: mentions.map(\.range), in: body.blocks[context.block].text)
    let manners = mentions.compactMap(\.manner).uniqued()
    let certainties = mentions.compactMap(\.certainty).uniqued().map(words.confidence)
    return [
      .html: .markup(excerpt.html), .path: .text(path(ofDispatch: context.dispatch, block: context.block)),
      .block: .number(context.block + 1), .as: Value(manners.isEmpty ? nil : manners.joined(separator: ", ")),
      .certainty: Value(certainties.isEmpty ? nil : certainties.joined(separator: ", ")),
      .foreign: body.isDeskNote(context.block) ? .none : foreign,
    ]
  }
}

extension Array where Element: Equatable {
  /// The elements without those that equal an earlier one; for short lists.
  func uniqued() -> [Element] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Body {
  /// Whether a block is, or stands in, a comment of the desk, whose words are in the briefing's language.
  func isDeskNote(_ block: Int) -> Bool {
    var candidate: Int? = block
    while let index = candidate, blocks.indices.contains(index) {
      if blocks[index].kind == .note || blocks[index].kind == .internalNote { return true }
      candidate = blocks[index].parent.flatMap { $0 < index ? $0 : nil }
    }
    return false
  }
}
