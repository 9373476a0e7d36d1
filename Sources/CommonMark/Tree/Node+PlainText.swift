extension Node {
  /// The subtree's text without markup.
  public var plainText: [UInt8] {
    var bytes: [UInt8] = []
    appendPlainText(to: &bytes)
    return bytes
  }

  /// Appends the subtree's text without markup: texts and code as they are, line breaks and the ends of blocks as one space.
  ///
  /// Raw HTML and footnote references add nothing; an image adds its description.
  public func appendPlainText(to bytes: inout [UInt8]) {
    let space = UInt8(ascii: " ")
    let start = bytes.count
    for case .enter(let node) in walk {
      switch node.kind {
      case .text, .code, .codeBlock:
        if node.kind == .codeBlock, bytes.count > start, bytes.last != space { bytes.append(space) }
        node.appendLiteral(to: &bytes)
      case .softBreak, .lineBreak:
        bytes.append(space)
      case let kind where !kind.isInline && bytes.count > start && bytes.last != space:
        bytes.append(space)
      default: break
      }
    }
  }
}
