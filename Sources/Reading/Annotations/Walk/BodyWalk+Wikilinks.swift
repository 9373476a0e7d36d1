import BriefingModel
import CommonMark
import Work

extension BodyWalk {
  /// Reads a text, in which cmark-gfm sees no wikilinks.
  mutating func readText(_ node: Node) {
    if unlinked == nil, node.withLiteral({ takeWords($0) }) { return }
    readMarkedText(node, node.literal)
  }

  /// Takes a text that is nothing but words, as nearly every one is, and answers whether it is.
  private mutating func takeWords(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    func holds(_ byte: UInt8) -> Bool { text.next(byte, from: 0) != nil }
    if holds(Byte.openingBracket) || holds(Byte.closingBracket) { return false }
    // It may be an address in angle brackets.
    if linkStart != nil, holds(Byte.colon) { return false }
    // It may begin what was meant to be a callout.
    if !Byte.isLetter(first), first == UInt8(ascii: "!") || holds(Byte.openingParenthesis) || holds(UInt8(ascii: "{")) {
      return false
    }
    append(text)
    return true
  }

  private mutating func readMarkedText(_ node: Node, _ literal: [UInt8]) {
    reportLostStart(node, literal)
    if linkStart != nil, let name = nameInAngles(node, literal) {
      edits.append(.rewrite(node, name))
      append(name)
      return
    }
    guard imageDepth == 0, linkStart == nil, let first = wikilinkStart(literal, from: 0) else {
      reportLostLinks(in: literal, literal.indices)
      appendText(node, literal, literal.indices)
      return
    }
    var rewritten: [UInt8] = []
    var position = 0
    var searched = 0
    var next: Int? = first
    while let start = next {
      // The locator goes only forwards.
      reportLostLinks(in: literal, searched..<start)
      searched = start
      guard let end = wikilinkEnd(literal, from: start + 2) else {
        // What is much longer than a name is no wikilink that was cut.
        if !readOpenWikilink(literal, from: start), literal.count - start < 1000 {
          readCutWikilink(Array(literal[(start + 2)...]))
        }
        next = wikilinkStart(literal, from: start + 1)
        continue
      }
      let inner = Array(literal[start + 2..<end])
      if let place = place(ofWikilink: inner), let wikilink = Wikilink(inner) {
        take(node, literal, position..<start, into: &rewritten)
        take(wikilink, inner, at: place, into: &rewritten)
        position = end + 2
        searched = position
        next = wikilinkStart(literal, from: position)
      } else {
        next = wikilinkStart(literal, from: start + 1)
      }
    }
    reportLostLinks(in: literal, searched..<literal.count)
    take(node, literal, position..<literal.count, into: &rewritten)
    if position > 0 { edits.append(.rewrite(node, rewritten)) }
  }

  /// Tells of a text that was to begin a callout or to define a label.
  private mutating func reportLostStart(_ node: Node, _ literal: [UInt8]) {
    let told = reportLostCallout(node, literal)
    reportLostNotes(node, literal, from: told)
    reportLostDefinition(node, literal)
  }

  private mutating func take(_ node: Node, _ literal: [UInt8], _ piece: Range<Int>, into rewritten: inout [UInt8]) {
    appendText(node, literal, piece)
    rewritten += literal[piece]
  }

  /// Puts what a wikilink shows into the text, between marks where it means something.
  private mutating func take(
    _ wikilink: Wikilink, _ inner: [UInt8], at place: Whereabouts, into rewritten: inout [UInt8]
  ) {
    let (meaning, name) = read(wikilink, inner, at: place)
    let written = wikilink.shown ?? wikilink.name
    if case .annotation(let meaning) = meaning {
      reportMisspelling(meaning, named: inner.string(written), at: place.piece(written, of: inner))
    }
    let shown = wikilink.shown.map { Array(inner[$0]) } ?? name
    // `[[place:base]]` shows no name where the record is withheld.
    if case .annotation(let meaning) = meaning, shown[...] == inner[written] {
      reportWithheldName(meaning, shown: inner.string(written), at: place.piece(written, of: inner))
    }
    let start = words.mark
    append(shown[...])
    unlinked?.pass(.link)
    var marks: (start: Prose.Mark, end: Prose.Mark)?
    switch meaning {
    case .annotation(let meaning):
      let position = add(meaning, MentionAttributes(), shown: words.range(since: start))
      marks = position.map { (.mentionStart($0), .mentionEnd($0)) }
    case .page(let path):
      if !isWithheld {
        let position = addLink(InternalLink(kind: .link, path: path))
        marks = (.linkStart(position), .linkEnd(position))
      }
    }
    if let marks { rewritten += marks.start.text.utf8 }
    rewritten += shown
    if let marks { rewritten += marks.end.text.utf8 }
  }

  private func wikilinkStart(_ literal: [UInt8], from start: Int) -> Int? {
    var offset = start
    while let found = literal.firstOffset(of: Byte.openingBracket, in: min(offset, literal.count)..<literal.count) {
      // Of `[[[`, the last two are meant.
      if literal.holds("[[".utf8, at: found), !literal.holds("[[[".utf8, at: found) { return found }
      offset = found + 1
    }
    return nil
  }

  private func wikilinkEnd(_ literal: [UInt8], from start: Int) -> Int? {
    let end = literal[start...].firstIndex { $0 == Byte.closingBracket || $0 == Byte.openingBracket }
    return end.flatMap { literal.holds("]]".utf8, at: $0) ? $0 : nil }
  }

  /// Returns where a wikilink stands; `nil` where its brackets are escaped, and it is but text.
  private mutating func place(ofWikilink inner: [UInt8]) -> Whereabouts? {
    guard holdsBackslash else { return Whereabouts(.target(note(.wikilink(inner)))) }
    seeLines()
    guard let place = locator.wikilink(inner) else { return .range(locator.fallback) }
    return place.isEscaped ? nil : .range(place.range)
  }

  /// Returns what a mention such as `<place:konna>` shows, which has no text but its destination.
  private func nameInAngles(_ node: Node, _ literal: [UInt8]) -> [UInt8]? {
    guard literal.contains(Byte.colon), case .mention(let address) = Address(literal), let link = node.parent,
      link.kind == .link, link.destination == literal
    else { return nil }
    let id = PercentEncoding.decode(literal[address.id])
    guard case .record(let kind) = address.kind else { return Array(id.utf8) }
    switch context.directory.resolve(id: id, kind: kind) {
    case .found(let reference): return shownName(of: reference)
    case .withheld: return Self.withheldName
    case .ambiguous, .unknown: return nil
    }
  }

  /// Tells of a wikilink that cmark-gfm has cut: by the pipe in it, which parts the cells of a table, or by markup.
  private mutating func readCutWikilink(_ start: [UInt8]) {
    seeLines()
    if containers.contains(where: { $0.kind == .tableCell }), reportPipe(start) { return }
    guard let place = locator.wikilink(withMarkupBehind: start) else { return }
    let wikilink = Wikilink(Array(text.bytes[place]))
    let shown = wikilink?.shown.map {
      text.bytes.string(place.lowerBound + $0.lowerBound..<place.lowerBound + $0.upperBound)
    }
    let target = wikilink.flatMap { $0.kind == nil ? nil : Array(text.bytes[place]).string($0.target) }
    report(
      .brokenWikilink, "a wikilink holds no markup", at: place.lowerBound - 2..<place.upperBound + 2,
      remedies: ["write it as a link: [\(shown ?? text.bytes.string(place))](\(target ?? "…"))"])
  }

  private mutating func reportPipe(_ start: [UInt8]) -> Bool {
    guard let place = locator.wikilink(startingWith: Array(start[start.trimmed(start.indices)])) else { return false }
    let written = text.bytes.string(place)
    let escaped = written.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    report(
      .brokenWikilink, "the pipe in this wikilink ends the table's cell",
      at: place.lowerBound - 2..<place.upperBound + 2, remedies: ["write [[\(escaped)]]"])
    return true
  }
}
