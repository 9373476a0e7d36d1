import BriefingModel
import CommonMark

extension BodyWalk {
  /// Appends a piece of a text, in which names may stand without annotation.
  mutating func appendText(_ node: Node, _ literal: [UInt8], _ piece: Range<Int>) {
    let start = words.mark
    append(literal[piece])
    guard unlinked != nil, imageDepth == 0, linkStart == nil, struckDepth == 0 else { return }
    unlinked?.add(node, piece, words: words.range(since: start))
  }

  /// Begins to look for names in a block, which the walk has entered.
  mutating func beginUnlinked(_ kind: Node.Kind) {
    switch kind {
    case .paragraph, .heading, .table: unlinked?.begin()
    default: break
    }
    switch kind {
    case .paragraph, .heading, .tableCell: unlinked?.beginText(at: words.mark)
    default: break
    }
  }

  /// Looks for names in a block, which the walk is leaving.
  mutating func findUnlinked(_ node: Node, _ kind: Node.Kind) {
    guard let start = unlinked?.start, !isWithheld else { return }
    switch kind {
    case .heading where unlinked?.readsHeadings == false: return
    case .paragraph, .heading, .tableCell: unlinked?.find(in: words.bytes, words.range(since: start))
    default: break
    }
    switch kind {
    case .paragraph, .heading, .table: placeUnlinked(node)
    default: break
    }
  }

  /// Looks up where the names of a paragraph, a heading or a table stand in the file.
  private mutating func placeUnlinked(_ node: Node) {
    guard let search = unlinked, !search.found.isEmpty, let block else { return }
    var map = TextMap(search.runs)
    let lines = lines(of: node)
    let definitions = locator.knownDefinitions()
    var tracer = TextTracer(text.bytes, from: textStart(of: node, in: lines), before: lines.upperBound, definitions)
    tracer.trace(node, to: &map)
    let lineEnd = text.bytes.firstOffset(of: Byte.newline, in: lines) ?? lines.upperBound
    let firstLine = text.bytes.trimmed(lines.lowerBound..<lineEnd)
    for (name, isWhole) in search.found {
      let found = UnlinkedName(
        name: name, block: block, place: map.place(of: name.range), firstLine: firstLine,
        narrower: narrowerMarking(of: name.references), isWhole: isWhole)
      unlinkedNames.append(found)
      if context.options.withheldNames { reportWithheldName(found) }
      if kind == .dispatch, context.options.unlinkedMentions { reportUnlinked(found) }
    }
  }

  /// Returns where the text of a paragraph, a heading or a table starts: behind a callout's first line, and behind the
  /// marks of the blocks around it.
  private func textStart(of node: Node, in lines: Range<Int>) -> Int {
    let hint = node.position
    let isColumnKnown = node.kind != .table && hint.startLine > 0 && hint.startColumn > 0
    let start = isColumnKnown ? min(lines.lowerBound + hint.startColumn - 1, lines.upperBound) : lines.lowerBound
    guard node.previous == nil, let callout = node.parent.flatMap({ callouts[$0] }) else { return start }
    var offset = max(start, callout.end)
    while offset < lines.upperBound, " \t\r\n\\>+-".utf8.contains(text.bytes[offset]) { offset += 1 }
    return min(offset, lines.upperBound)
  }

  private mutating func reportUnlinked(_ unlinked: UnlinkedName) {
    guard unlinkedBudget > 0 else { return }
    let written = words.bytes.string(unlinked.name.range)
    let references = unlinked.name.references
    let links = listed(possibilities: references) { "[\(written)](\(context.directory.address(of: $0)))" }
    let subject = unlinked.name.isMisspelt ? "\(quoted(written)), a misspelling," : "the name \(quoted(written))"
    let isAmbiguous = references.count > 1
    var remedies = ["write \(links)"]
    if unlinked.narrower != nil { remedies.append("such a link does not hide the name") }
    let diagnostic = text.diagnostic(
      .unlinkedMention, "\(subject) is not annotated\(isAmbiguous ? ", and several records bear it" : "")",
      at: unlinked.place ?? unlinked.firstLine, remedies: remedies)
    unlinkedBudget -= diagnostic.weight
    diagnostics.append(diagnostic)
  }
}
