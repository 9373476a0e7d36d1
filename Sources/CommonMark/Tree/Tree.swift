import CCMarkGFM

/// Owns the nodes of one document and frees each of them exactly once.
final class Tree {
  let root: OpaquePointer
  let options: Options

  /// Holds the nodes that are not in the document: those taken out of it, and new ones until they are put in.
  ///
  /// So every node always has one owner, whatever is done with the handles to it.
  let attic: OpaquePointer

  /// Parses a source with those additions to CommonMark that are wanted and that it may hold something of.
  init(parsing source: UnsafeBufferPointer<UInt8>, options: Options, holding found: Options) {
    let sought = options.intersection(found)
    let parser = cmark_parser_new(sought.bits)
    defer { cmark_parser_free(parser) }
    for known in Library.shared.extensions where sought.contains(known.option) {
      cmark_parser_attach_syntax_extension(parser, known.pointer)
    }
    source.withMemoryRebound(to: CChar.self) { characters in
      cmark_parser_feed(parser, characters.baseAddress, characters.count)
    }
    root =
      sought.isDisjoint(with: Library.sharingTables)
      ? cmark_parser_finish(parser)
      : Library.inlineParsing.withLock { _ in Handover(pointer: cmark_parser_finish(parser)) }.pointer
    // The parser splits texts at each special character, and joins them again before it looks for addresses, which parts them.
    if sought.contains(.autolink) { cmark_consolidate_text_nodes(root) }
    attic = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK)
    self.options = options
  }

  deinit {
    cmark_node_free(root)
    cmark_node_free(attic)
  }

  /// Takes a node out of the document, together with everything below it.
  func store(_ node: OpaquePointer) {
    cmark_node_unlink(node)
    cmark_node_append_child(attic, node)
  }

  func renderHTML(from node: OpaquePointer) -> [UInt8] {
    let filters = options.contains(.tagFilter) ? Library.shared.tagFilter : nil
    guard let html = cmark_render_html(node, options.bits, filters) else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return [UInt8](zeroTerminated: html)
  }
}

/// A pointer that one owner hands to the next; the compiler cannot know of a C pointer that nothing else holds it.
private struct Handover: @unchecked Sendable {
  let pointer: OpaquePointer
}
