import CCMarkGFM

extension Node {
  /// How a list numbers and spaces its items.
  public struct List: Hashable, Sendable {
    /// Whether its items are numbered.
    public var isOrdered: Bool
    /// Whether its paragraphs render without `<p>`.
    public var isTight: Bool
    /// The first item's number; 0 for a bullet list.
    public var start: Int
  }

  /// How a table's column is aligned.
  public enum Alignment: Hashable, Sendable {
    case none, left, center, right
  }

  /// The level of a heading, 1 to 6.
  public var headingLevel: Int? {
    let level = Int(cmark_node_get_heading_level(pointer))
    return level > 0 ? level : nil
  }

  /// A list's numbering and spacing.
  public var list: List? {
    guard cmark_node_get_type(pointer) == CMARK_NODE_LIST else { return nil }
    return List(
      isOrdered: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST,
      isTight: cmark_node_get_list_tight(pointer) != 0,
      start: Int(cmark_node_get_list_start(pointer)))
  }

  /// Whether a task item is ticked.
  public var isChecked: Bool? {
    guard kind == .taskItem else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }

  /// The alignment of each of a table's columns; none for other kinds.
  public var columns: [Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard count > 0, let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }
}
