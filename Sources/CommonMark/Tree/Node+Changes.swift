import CCMarkGFM

extension Node {
  /// Takes the node out of the document, with everything below it; it may be put in again elsewhere.
  public func remove() {
    guard pointer != tree.root else { return }
    tree.store(pointer)
  }

  /// Puts this node right before another; false, with nothing changed, where the other's parent may not hold it.
  @discardableResult
  public func insert(before sibling: Node) -> Bool {
    sibling.parent != nil && cmark_node_insert_before(sibling.pointer, pointer) != 0
  }

  /// Puts this node right after another; false, with nothing changed, where the other's parent may not hold it.
  @discardableResult
  public func insert(after sibling: Node) -> Bool {
    sibling.parent != nil && cmark_node_insert_after(sibling.pointer, pointer) != 0
  }

  /// Puts a node below this one, as the last; false, with nothing changed, where this one may not hold it.
  @discardableResult
  public func append(_ child: Node) -> Bool {
    cmark_node_append_child(pointer, child.pointer) != 0
  }

  /// Puts a node below this one, as the first; false, with nothing changed, where this one may not hold it.
  @discardableResult
  public func prepend(_ child: Node) -> Bool {
    cmark_node_prepend_child(pointer, child.pointer) != 0
  }

  /// Puts another node where this one is, which leaves the document; false, with nothing changed, where that may not be.
  @discardableResult
  public func replace(with other: Node) -> Bool {
    guard other != self, other.insert(before: self) else { return false }
    remove()
    return true
  }

  /// Makes this node a custom one, or puts one in its place, which renders the texts as they are around what this node held.
  ///
  /// The custom node is an inline for an inline, a block for a block.
  /// - Returns: The custom node, or nothing, with nothing changed, where a table or a list may hold no such node.
  @discardableResult
  public func wrapChildren(onEnter: String, onExit: String) -> Node? {
    let kind = kind
    // An extension would render its nodes whatever has become of them.
    if cmark_node_get_syntax_extension(pointer) == nil {
      let type = kind.isInline ? CMARK_NODE_CUSTOM_INLINE : CMARK_NODE_CUSTOM_BLOCK
      return cmark_node_set_type(pointer, type) == 0 ? nil : rendering(onEnter, onExit)
    }
    let custom =
      kind.isInline
      ? makeCustomInline(onEnter: onEnter, onExit: onExit) : makeCustomBlock(onEnter: onEnter, onExit: onExit)
    guard custom.insert(before: self) else { return nil }
    while let child = firstChild, custom.append(child) {}
    remove()
    return custom
  }

  /// Sets the bytes of a text, of code or of raw HTML; false for other kinds.
  @discardableResult
  public func setLiteral(_ bytes: [UInt8]) -> Bool {
    bytes.withZeroTerminated { cmark_node_set_literal(pointer, $0) } != 0
  }

  /// Sets where a link or an image points; false for other kinds.
  @discardableResult
  public func setDestination(_ bytes: [UInt8]) -> Bool {
    bytes.withZeroTerminated { cmark_node_set_url(pointer, $0) } != 0
  }
}
