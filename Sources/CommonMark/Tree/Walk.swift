import CCMarkGFM

/// A walk over a node and everything below it, in the order of the text, with no recursion.
///
/// While it runs, a node may be changed, replaced or removed when it is left, and a leaf when it is entered.
/// What is put in after it is not visited.
public struct Walk: Sequence {
  /// A step of the walk.
  ///
  /// Leaves (text, code, breaks, raw HTML, thematic breaks, code blocks) are only entered.
  public enum Event {
    case enter(Node), exit(Node)
  }

  let root: Node

  /// Starts the walk.
  public func makeIterator() -> Iterator {
    Iterator(root)
  }

  /// Holds libcmark-gfm's iterator, and frees it.
  public final class Iterator: IteratorProtocol {
    private let iterator: OpaquePointer?
    private unowned(unsafe) let tree: Tree

    init(_ root: Node) {
      iterator = cmark_iter_new(root.pointer)
      tree = root.tree
    }

    deinit {
      cmark_iter_free(iterator)
    }

    /// The next step; nothing once the first node has been left.
    public func next() -> Event? {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { return nil }
      let node = Node(pointer, in: tree)
      return event == CMARK_EVENT_ENTER ? .enter(node) : .exit(node)
    }
  }
}

extension Node {
  /// A walk over this node and everything below it.
  public var walk: Walk {
    Walk(root: self)
  }
}
