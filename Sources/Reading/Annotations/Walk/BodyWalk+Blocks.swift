import BriefingModel
import CommonMark

extension BodyWalk {
  /// Whether nothing here may be shown.
  var isWithheld: Bool { containers.last?.isWithheld ?? false }

  /// The innermost block.
  var block: Int? { containers.last { $0.block != nil }?.block }

  /// Whether the current container is the document.
  private var isAtTop: Bool { containers.count == 1 }

  mutating func enterBlock(_ node: Node, _ kind: Node.Kind) {
    if kind == .heading, node.headingLevel == 1 { holdsTopHeading = true }
    if kind == .htmlBlock, isComment(node.literal) {
      readComment(node)
      edits.append(.remove(node))
      return
    }
    var container = Container(
      kind: kind, isWithheld: isWithheld, marking: marking, leavableCallout: containers.last?.leavableCallout)
    if kind == .footnoteDefinition {
      steps.append(.rewind)
      let definition = footnotes.define(node, isEmptied: emptied.contains(node))
      container.isWithheld = definition.isWithheld
      container.leavableCallout = definition.leftOutWith
      container.narrow(to: definition.leftOutWith.flatMap { callouts[$0] }.map { marking(of: $0) })
      if definition.isWithheld { noteWithheld(node) }
    }
    let callout = kind == .blockQuote ? callouts[node] : nil
    if !container.isWithheld {
      if isWithheld(node, callout) { withhold(node, &container) } else { release(node) }
    }
    if let callout {
      container.narrow(to: marking(of: callout))
      container.isClaim = callout.isClaim
      if mayBeLeftOut(callout) { container.leavableCallout = node }
      enterCallout(node, callout, &container)
    } else if !container.isWithheld {
      begin(node, kind, &container)
    }
    if container.block != nil || container.isWithheld != isWithheld {
      container.outerWords = words
      beginWords(of: container.block)
    }
    containers.append(container)
    appendSpace()
    switch kind {
    case .paragraph, .heading, .table, .htmlBlock: unseenLines = node
    default: break
    }
    switch kind {
    case .codeBlock: append(node.literal)
    case .htmlBlock: readHTML(node)
    default: break
    }
    if kind == .codeBlock || kind == .htmlBlock || kind == .thematicBreak { exitBlock(kind) }
  }

  mutating func exitBlock(_ kind: Node.Kind) {
    guard let container = containers.popLast() else { return }
    if let block = container.block {
      textRanges[block] = texts.count..<texts.count + words.bytes.count
      texts += words.bytes
    }
    if let outer = container.outerWords {
      words.removeAll()
      spareWords = words
      words = outer
    }
  }

  /// Begins the text of a block, or goes on with that of the footnotes.
  private mutating func beginWords(of block: Int?) {
    words = spareWords
    spareWords = PlainWords()
    if let block, !textRanges[block].isEmpty { words = PlainWords(continuing: Array(texts[textRanges[block]])) }
  }

  private mutating func withhold(_ node: Node, _ container: inout Container) {
    container.isWithheld = true
    noteWithheld(node)
    edits.append(.remove(node))
  }

  /// Begins a block of the body, where the node is one.
  private mutating func begin(_ node: Node, _ kind: Node.Kind, _ container: inout Container) {
    if kind == .item || kind == .taskItem {
      let position = addBlock(.listItem)
      container.block = position
      edits.append(.begin(node, .item(position)))
    } else if kind == .footnoteDefinition, isAtTop {
      beginFootnotes(node, &container)
    } else if isAtTop, kind != .document {
      let position = addBlock(blockKind(of: node, kind))
      container.block = position
      edits.append(.surround(node, start: .blockStart(position), end: .blockEnd(position)))
    }
  }

  /// Adds a block to the body and returns its position.
  mutating func addBlock(_ kind: Block.Kind) -> Int {
    body.blocks.append(Block(kind: kind, parent: block))
    textRanges.append(0..<0)
    return body.blocks.count - 1
  }

  /// All footnotes are one block.
  private mutating func beginFootnotes(_ node: Node, _ container: inout Container) {
    if let position = body.blocks.lastIndex(where: { $0.kind == .footnotes }) {
      container.block = position
    } else {
      let position = addBlock(.footnotes)
      container.block = position
      edits.append(.precede(node, .blockStart(position)))
    }
  }

  private func blockKind(of node: Node, _ kind: Node.Kind) -> Block.Kind {
    switch kind {
    case .paragraph: .paragraph
    case .heading: .heading(node.headingLevel ?? 1)
    case .list: .list
    case .blockQuote: .quote
    case .codeBlock: .code
    case .table: .table
    case .thematicBreak: .thematicBreak
    default: .other
    }
  }

  mutating func append(_ bytes: some Collection<UInt8>) {
    if imageDepth > 0 { alternative.append(bytes) } else { words.append(bytes) }
  }

  mutating func appendSpace() {
    if imageDepth > 0 { alternative.appendSpace() } else { words.appendSpace() }
  }
}
