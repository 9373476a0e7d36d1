import CCMarkGFM

extension Node {
  /// What a node is; the blocks first, then the inlines.
  public enum Kind: Sendable {
    case document, blockQuote, list, item, taskItem, codeBlock, htmlBlock, customBlock, paragraph, heading,
      thematicBreak
    case footnoteDefinition, table, tableHeader, tableRow, tableCell

    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
    case footnoteReference, strikethrough

    /// A kind that this room has no name for; libcmark-gfm makes none.
    case unknown

    /// Whether it stands in a run of text, rather than on lines of its own.
    public var isInline: Bool {
      switch self {
      case .text, .softBreak, .lineBreak, .code, .htmlInline, .customInline, .emphasis, .strong, .link, .image,
        .footnoteReference, .strikethrough:
        true
      default: false
      }
    }
  }

  /// What the node is.
  public var kind: Kind {
    let type = cmark_node_get_type(pointer)
    return switch type {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_CUSTOM_INLINE: .customInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: isTaskItem ? .taskItem : .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_CUSTOM_BLOCK: .customBlock
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    default: extensionKind(of: type)
    }
  }

  private var isTaskItem: Bool {
    guard let taskList = Library.shared.taskList else { return false }
    return cmark_node_get_syntax_extension(pointer) == taskList
  }

  private func extensionKind(of type: cmark_node_type) -> Kind {
    let library = Library.shared
    return switch type {
    case library.strikethrough: .strikethrough
    case library.tableCell: .tableCell
    case library.tableRow: cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 ? .tableHeader : .tableRow
    case library.table: .table
    default: .unknown
    }
  }
}
