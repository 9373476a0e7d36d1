import BriefingModel
import CommonMark

extension BodyWalk {
  /// Finds the callouts before the walk, and takes their first lines out of the tree.
  mutating func readCallouts(below root: Node) {
    guard text.bytes.contains(subsequence: "[!".utf8, from: text.offset(ofLine: linesBefore + 1)) else { return }
    _ = readCallouts(in: root)
  }

  /// Reads the callouts in a block; answers whether all that it holds is withheld, so that nothing is left of it.
  ///
  /// The parser's limit on nesting bounds the depth of this.
  private mutating func readCallouts(in node: Node) -> Bool {
    var withholds = false
    var keeps = false
    for child in node.children {
      let kind = child.kind
      var isWithheld = false
      if kind == .blockQuote {
        let found = (diagnostics.count, unknown.count)
        let callout = callout(child)
        isWithheld = callout?.isWithheld ?? false
        callouts[child] = callout
        holdBack(from: child, since: found)
      }
      switch kind {
      case .blockQuote, .list, .item, .taskItem, .footnoteDefinition:
        if readCallouts(in: child) {
          emptied.insert(child)
          isWithheld = true
        }
      case .htmlBlock where isComment(child.literal): continue
      default: break
      }
      if isWithheld { withholds = true } else { keeps = true }
    }
    return withholds && !keeps
  }

  private mutating func callout(_ quotation: Node) -> Callout? {
    guard let paragraph = quotation.firstChild, paragraph.kind == .paragraph, let first = paragraph.firstChild,
      first.kind == .text, let line = calloutLine(of: paragraph, first.literal)
    else { return nil }
    let name = text.bytes.string(line.name)
    guard var callout = Callout(name: name) else {
      let nearest = Spelling.nearest(to: name, among: Callout.names)
      report(
        .unknownCallout, "there is no callout \(quoted(name))", at: line.name,
        remedies: [
          nearest.map { "did you mean [!\($0)]?" }
            ?? "the callouts are \(listed(Callout.names.map { "[!\($0)]" }, conjunction: "and"))"
        ])
      toldCallouts.insert(first)
      return nil
    }
    if case .claim = callout.kind {
      callout.end = line.rest.upperBound
      reportMisplacedClaim(line)
      FirstLine.remove(from: paragraph)
      readClaim(line, into: &callout)
      reportAttributes(below: line, paragraph)
    } else {
      callout.end = line.name.upperBound + 1
      reportAttributes(of: callout, line)
      FirstLine.removeName(from: first)
      if case .internalNote = callout.kind { callout.isWithheld = context.options.audience == .clear }
    }
    if paragraph.firstChild == nil {
      if paragraph.next == nil { reportEmpty(callout, line) }
      paragraph.remove()
    }
    return callout
  }

  private func calloutLine(of paragraph: Node, _ literal: [UInt8]) -> CalloutLine? {
    guard literal.holds("[!".utf8, at: 0), let closing = literal.firstIndex(of: Byte.closingBracket) else { return nil }
    let isName = literal[2..<closing].allSatisfy { Byte.isLetter($0) || $0 == UInt8(ascii: "-") || $0 == Byte.space }
    guard closing > 2, isName else { return nil }
    return CalloutLine.find(in: text.bytes, lines: lines(of: paragraph))
  }

  private mutating func reportEmpty(_ callout: Callout, _ line: CalloutLine) {
    // Its text may stand in a quote behind it, which everybody would see.
    report(
      .missingAttribute, "this \(callout.noun) has no text", at: line.marker,
      remedies: ["write \(callout.isClaim ? "what was said" : "it") on the lines below, each behind a “>”"],
      evenIfWithheld: true)
  }

  /// Begins a callout's block, unless it is withheld.
  mutating func enterCallout(_ node: Node, _ callout: Callout, _ container: inout Container) {
    guard !container.isWithheld else { return }
    let position = addBlock(blockKind(of: callout))
    container.block = position
    edits.append(.open(node, start: .blockStart(position), end: .blockEnd(position)))
    if case .claim(var claim) = callout.kind {
      claim.block = position
      claim.id = takenID(claim.id, at: callout.idPlace)
      body.claims.append(claim)
    }
  }

  private func blockKind(of callout: Callout) -> Block.Kind {
    switch callout.kind {
    case .claim: .claim(body.claims.count)
    case .note: .note
    case .internalNote: .internalNote
    case .alert(let alert): .alert(alert)
    }
  }
}

extension [UInt8] {
  fileprivate func contains(subsequence: some Collection<UInt8>, from start: Int) -> Bool {
    guard let first = subsequence.first else { return true }
    var offset = start
    while let found = firstOffset(of: first, in: Swift.min(offset, count)..<count) {
      if holds(subsequence, at: found) { return true }
      offset = found + 1
    }
    return false
  }
}
