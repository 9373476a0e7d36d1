import CCMarkGFM
import Synchronization

/// What libcmark-gfm keeps once for the whole process: its extensions, and the numbers of the kinds they add.
///
/// Everything here is made once, before the first parse, and only read afterwards; so it may be shared.
struct Library: @unchecked Sendable {
  static let shared = Library()

  /// The extensions that switch characters on and off in tables that all parsers share, when they parse inlines.
  ///
  /// To a parser without them, such a character is where it may part two texts, and it joins them again; and a tilde,
  /// which is more, is nowhere in its source.
  static let sharingTables: Options = [.strikethrough, .autolink]

  /// Held while inlines are parsed with one of these extensions: two such parses at once give silently wrong trees.
  static let inlineParsing = Mutex<Void>(())

  let extensions: [(option: Options, pointer: OpaquePointer)]
  let taskList: OpaquePointer?

  /// The list that the renderer wants, of the one extension that has a say in rendering HTML.
  let tagFilter: UnsafeMutablePointer<cmark_llist>?

  let table: cmark_node_type
  let tableRow: cmark_node_type
  let tableCell: cmark_node_type
  let strikethrough: cmark_node_type

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    let names: [(Options, String)] = [
      (.table, "table"), (.strikethrough, "strikethrough"), (.autolink, "autolink"), (.tagFilter, "tagfilter"),
      (.taskList, "tasklist"),
    ]
    extensions = names.compactMap { option, name in
      cmark_find_syntax_extension(name).map { (option: option, pointer: $0) }
    }
    taskList = cmark_find_syntax_extension("tasklist")
    tagFilter = cmark_find_syntax_extension("tagfilter").flatMap {
      cmark_llist_append(cmark_get_default_mem_allocator(), nil, UnsafeMutableRawPointer($0))
    }
    table = ccmarkgfm_table()
    tableRow = ccmarkgfm_table_row()
    tableCell = ccmarkgfm_table_cell()
    strikethrough = ccmarkgfm_strikethrough()
  }
}
