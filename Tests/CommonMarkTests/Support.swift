import CommonMark

/// The HTML of a document, as text.
func html(_ markdown: String, options: Options = .gfm) throws -> String {
  text(try Document(Array(markdown.utf8), options: options).renderHTML())
}

/// The HTML of a document after a closure has changed its tree.
func html(_ markdown: String, changing change: (Node) throws -> Void) throws -> String {
  let document = try Document(Array(markdown.utf8))
  try document.withRoot { root in try change(root) }
  return text(document.renderHTML())
}

/// Why a document is not parsed; nothing if it is.
func refusal(of markdown: [UInt8]) -> Refusal? {
  do throws(Refusal) {
    _ = try Document(markdown)
    return nil
  } catch {
    return error
  }
}

func refusal(of markdown: String) -> Refusal? {
  refusal(of: bytes(markdown))
}

func text(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self)
}

func bytes(_ text: String) -> [UInt8] {
  Array(text.utf8)
}

extension Node {
  /// The first node of a kind, at or below this one.
  func first(_ kind: Kind) -> Node? {
    for case .enter(let node) in walk where node.kind == kind { return node }
    return nil
  }

  /// Every node of a kind, at or below this one.
  func all(_ kind: Kind) -> [Node] {
    var nodes: [Node] = []
    for case .enter(let node) in walk where node.kind == kind { nodes.append(node) }
    return nodes
  }
}
