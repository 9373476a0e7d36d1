import BriefingModel
import CommonMark

/// A change to the tree, made once the walk over it is done.
enum TreeEdit {
  /// An inline gives way to what it holds, perhaps between marks.
  case dissolve(Node, start: Prose.Mark?, end: Prose.Mark?)
  /// A text gets other bytes, perhaps with marks among them, which cmark-gfm does not escape.
  case rewrite(Node, [UInt8])
  /// An inline becomes a mark.
  case replace(Node, Prose.Mark)
  /// A block gets marks around it.
  case surround(Node, start: Prose.Mark, end: Prose.Mark)
  /// A quotation gives way to what it holds, between marks.
  case open(Node, start: Prose.Mark, end: Prose.Mark)
  /// A mark is put at the start of a list item.
  case begin(Node, Prose.Mark)
  /// A mark is put before a block.
  case precede(Node, Prose.Mark)
  case remove(Node)

  /// Makes the change.
  func apply() {
    switch self {
    case .dissolve(let node, let start, let end): dissolve(node, start?.text ?? "", end?.text ?? "")
    case .rewrite(let node, let bytes): node.setLiteral(bytes)
    case .replace(let node, let mark): node.replace(with: node.makeText(mark.bytes))
    case .surround(let node, let start, let end):
      let custom = node.makeCustomBlock(onEnter: start.text, onExit: end.text)
      if custom.insert(before: node) { custom.append(node) }
    case .open(let node, let start, let end): node.wrapChildren(onEnter: start.text, onExit: end.text)
    case .begin(let item, let mark): begin(item, mark)
    case .precede(let node, let mark): node.makeCustomBlock(onEnter: mark.text, onExit: "").insert(before: node)
    case .remove(let node): node.remove()
    }
  }

  /// A table's cell may hold no custom inline; there texts take the marks.
  private func dissolve(_ node: Node, _ start: String, _ end: String) {
    guard node.wrapChildren(onEnter: start, onExit: end) == nil else { return }
    node.makeText(Array(start.utf8)).insert(before: node)
    while let child = node.firstChild, child.insert(before: node) {}
    node.makeText(Array(end.utf8)).insert(before: node)
    node.remove()
  }

  /// Inside the item's first paragraph, where it has one, so that the list stays as tight as it was.
  private func begin(_ item: Node, _ mark: Prose.Mark) {
    if let first = item.firstChild, first.kind == .paragraph {
      first.prepend(first.makeCustomInline(onEnter: mark.text, onExit: ""))
    } else {
      item.prepend(item.makeCustomBlock(onEnter: mark.text, onExit: ""))
    }
  }
}
