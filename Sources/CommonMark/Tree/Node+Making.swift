import CCMarkGFM

extension Node {
  /// A new text of this node's document, to be put in somewhere.
  public func makeText(_ bytes: [UInt8]) -> Node {
    let node = make(CMARK_NODE_TEXT)
    node.setLiteral(bytes)
    return node
  }

  /// A new inline of this node's document that renders the texts as they are around what is put below it.
  ///
  /// Escaping them is the caller's business.
  public func makeCustomInline(onEnter: String, onExit: String) -> Node {
    make(CMARK_NODE_CUSTOM_INLINE).rendering(onEnter, onExit)
  }

  /// A new block of this node's document that renders the texts as they are around what is put below it.
  ///
  /// Escaping them is the caller's business. Each stands on lines of its own.
  public func makeCustomBlock(onEnter: String, onExit: String) -> Node {
    make(CMARK_NODE_CUSTOM_BLOCK).rendering(onEnter, onExit)
  }

  private func make(_ type: cmark_node_type) -> Node {
    let node: OpaquePointer = cmark_node_new(type)
    tree.store(node)
    return Node(node, in: tree)
  }

  /// Sets what a custom node renders around what is below it.
  func rendering(_ onEnter: String, _ onExit: String) -> Node {
    // Handed over as it is, a short text would first become an array.
    _ = onEnter.withCString { cmark_node_set_on_enter(pointer, $0) }
    _ = onExit.withCString { cmark_node_set_on_exit(pointer, $0) }
    return self
  }
}
