import CommonMark

/// Takes the first line of a callout out of the tree.
enum FirstLine {
  /// Removes everything up to the first line break of a paragraph, and the break.
  static func remove(from paragraph: Node) {
    var removed: [Node] = []
    walk: for event in paragraph.walk {
      switch event {
      case .enter(let node):
        switch node.kind {
        case .softBreak, .lineBreak:
          removed.append(node)
          break walk
        case .text, .code, .htmlInline, .footnoteReference: removed.append(node)
        default: break
        }
      // What goes on behind the break is kept, and only what it held before that is removed.
      case .exit(let node) where node != paragraph: removed.append(node)
      case .exit: break
      }
    }
    for node in removed { node.remove() }
  }

  /// Removes `[!note]` from the text it starts, and the line break where it stands alone.
  static func removeName(from first: Node) {
    let literal = first.literal
    guard let closing = literal.firstIndex(of: Byte.closingBracket) else { return }
    var rest = literal[(closing + 1)...]
    if let sign = rest.first, "+-".utf8.contains(sign) { rest = rest.dropFirst() }
    rest = rest.drop(while: Byte.isSpace)
    guard rest.isEmpty else {
      first.setLiteral(Array(rest))
      return
    }
    if let next = first.next, next.kind == .softBreak || next.kind == .lineBreak { next.remove() }
    first.remove()
  }
}
