import CommonMark

extension BodyWalk {
  /// Tells of raw HTML, which cmark-gfm leaves out; a comment is left out without a word.
  mutating func readHTML(_ node: Node) {
    let literal = node.literal
    guard !isComment(literal) else {
      edits.append(.remove(node))
      return
    }
    // The opening tag has been told of.
    guard !literal.starts(with: "</".utf8) else { return }
    seeLines()
    let range = locator.html(literal) ?? locator.fallback
    let isBlock = node.kind == .htmlBlock
    report(
      .rawHTML,
      isBlock
        ? "raw HTML is left out, with everything up to the next empty line"
        : "raw HTML is left out: \(quoted(text.bytes.string(range)))",
      at: range, severity: isBlock && HTMLText.isLost(with: literal) ? .error : nil,
      remedies: [literal.starts(with: "<br".utf8) ? "end the line with a backslash" : "write it in Markdown"])
  }

  /// Tells of a comment without an end, which takes away everything below it.
  mutating func readComment(_ node: Node) {
    guard HTMLText.endsInComment(node.literal) else { return }
    unseenLines = node
    seeLines()
    report(
      .rawHTML, "this comment is never closed, so that everything below it is left out", at: locator.fallback,
      severity: .error, remedies: ["write “-->” at its end"])
  }

  /// Whether raw HTML is nothing but comments.
  func isComment(_ literal: [UInt8]) -> Bool {
    var rest = literal[...]
    while let start = rest.firstIndex(where: { !Byte.isSpace($0) }) {
      rest = rest[start...]
      guard rest.starts(with: "<!--".utf8) else { return false }
      rest = rest.dropFirst(4)
      guard let end = rest.indices.first(where: { rest[$0...].starts(with: "-->".utf8) }) else { return true }
      rest = rest[(end + 3)...]
    }
    return true
  }
}
