extension Parser {
  /// Reads a closing tag; one that closes something further out also ends what is open inside that.
  mutating func close(_ tag: Tag) {
    let name = source.text(tag.name)
    guard let innermost = open.last else {
      passOver(tag)
      return report(tag.range, .unopened(name: name))
    }
    if innermost.name == name {
      open.removeLast()
      return end(innermost, with: tag)
    }
    let line = lines.place(of: innermost.tag.range.lowerBound).line
    report(tag.range, .wrongClose(name: name, open: source.text(innermost.tag.range), line: line))
    passOver(tag)
    guard let match = open.lastIndex(where: { $0.name == name }) else { return }
    while open.count > match { close(open.removeLast()) }
  }

  private mutating func end(_ opened: Open, with tag: Tag) {
    switch opened.tag.kind {
    case .block: endBlock(opened, with: tag)
    case .parent: endParent(opened, with: tag)
    default:
      passOver(tag)
      close(opened)
    }
  }

  /// Appends the node that ends an open one.
  mutating func close(_ opened: Open) {
    let index = nodes.count
    nodes[opened.node].end = index
    switch opened.tag.kind {
    case .block: append(.blockEnd)
    case .parent: append(.parentEnd)
    default: append(.sectionEnd)
    }
    nodes[index].end = opened.node
  }
}
