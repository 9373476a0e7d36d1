import CCMarkGFM

extension Node {
  /// The node that holds this one; none for the root, and for a node outside the document.
  public var parent: Node? {
    cmark_node_parent(pointer).flatMap { $0 == tree.attic ? nil : Node($0, in: tree) }
  }

  /// The first node below this one.
  public var firstChild: Node? {
    cmark_node_first_child(pointer).map { Node($0, in: tree) }
  }

  /// The last node below this one.
  public var lastChild: Node? {
    cmark_node_last_child(pointer).map { Node($0, in: tree) }
  }

  /// The node that follows under the same parent.
  public var next: Node? {
    parent == nil ? nil : cmark_node_next(pointer).map { Node($0, in: tree) }
  }

  /// The node that precedes under the same parent.
  public var previous: Node? {
    parent == nil ? nil : cmark_node_previous(pointer).map { Node($0, in: tree) }
  }

  /// The nodes right below this one, in order.
  ///
  /// The next one is looked up before the current one is given out, which may therefore be removed or replaced.
  public var children: some Sequence<Node> {
    sequence(state: firstChild) { upcoming in
      defer { upcoming = upcoming?.next }
      return upcoming
    }
  }
}
