import CCMarkGFM

/// A handle to one node of a document's tree.
///
/// It is two pointers, cheap to copy and to compare, and valid only inside the `Document.withRoot` that gave it. It never
/// crosses to another task. Two handles are equal when they mean the same node.
public struct Node: Hashable {
  let pointer: OpaquePointer
  unowned(unsafe) let tree: Tree

  init(_ pointer: OpaquePointer, in tree: Tree) {
    self.pointer = pointer
    self.tree = tree
  }

  /// Whether both mean the same node.
  public static func == (one: Node, other: Node) -> Bool {
    one.pointer == other.pointer
  }

  /// Hashes which node it means.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(pointer)
  }

  /// The subtree below and with this node as an HTML fragment, as libcmark-gfm renders it.
  public func renderHTML() -> [UInt8] {
    tree.renderHTML(from: pointer)
  }
}

@available(*, unavailable, message: "a node belongs to the task that parsed its document")
extension Node: Sendable {}
