extension Parser {
  /// Reads the opening tag of a parent or a block.
  mutating func inheritance(_ tag: Tag) {
    var layout = Layout(opensLine: tag.nextLine != nil)
    layout.isArgument = tag.kind == .block && open.last?.tag.kind == .parent
    if layout.isArgument {
      text(upTo: tag.range.lowerBound)
      isAtLineStart = layout.opensLine
    } else if let lineStart = tag.lineStart {
      text(upTo: lineStart)
      layout.blanks = lineStart..<tag.range.lowerBound
      isAtLineStart = layout.opensLine
    } else {
      text(upTo: tag.range.lowerBound, sharesLine: true)
      layout.opensLine = false
    }
    position = tag.range.upperBound
    if layout.opensLine, let nextLine = tag.nextLine { position = nextLine }
    let name = templateName(tag) ?? ""
    open(tag, as: append(tag.kind == .block ? .block(name, layout) : .parent(name, layout), name: tag.name))
  }

  mutating func endBlock(_ opened: Open, with tag: Tag) {
    guard case .block(let name, var layout) = nodes[opened.node].kind else { return }
    layout.closesLine = tag.lineStart != nil
    if let lineStart = tag.lineStart, layout.isArgument || tag.nextLine != nil {
      text(upTo: lineStart)
    } else {
      text(upTo: tag.range.lowerBound)
    }
    if layout.opensLine { layout.indentation = indentation(after: opened.tag, before: tag) }
    close(opened)
    leave(opened, with: tag, &layout)
    nodes[opened.node].kind = .block(name, layout)
  }

  mutating func endParent(_ opened: Open, with tag: Tag) {
    guard case .parent(let name, var layout) = nodes[opened.node].kind else { return }
    for range in opened.ignored { report(range, .ignoredInParent(tag: source.text(range))) }
    text(upTo: tag.range.lowerBound)
    close(opened)
    leave(opened, with: tag, &layout)
    nodes[opened.node].kind = .parent(name, layout)
  }

  /// Goes on behind a closing tag: on the next line, where the tag or the whole it closes has its lines to itself.
  private mutating func leave(_ opened: Open, with tag: Tag, _ layout: inout Layout) {
    position = tag.range.upperBound
    isAtLineStart = false
    guard let nextLine = tag.nextLine, !layout.isArgument else { return }
    layout.isAlone = layout.blanks != nil
    guard layout.isAlone || (opened.tag.kind == .block && tag.lineStart != nil) else { return }
    if layout.isAlone { layout.lineEnd = source.bytes.endOfBlanks(from: position)..<nextLine }
    position = nextLine
    isAtLineStart = true
  }

  /// The blanks at the start of the first line that holds something, between two tags.
  private func indentation(after opening: Tag, before closing: Tag) -> Range<Int>? {
    guard var start = opening.nextLine else { return nil }
    while start < closing.range.lowerBound {
      let end = source.bytes.endOfBlanks(from: start)
      guard let next = source.bytes.endOfLineEnd(at: end) else {
        return end < closing.range.lowerBound ? start..<end : nil
      }
      start = next
    }
    return nil
  }
}
