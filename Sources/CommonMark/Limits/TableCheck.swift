/// Refuses tables that are too wide or too large, and long paragraphs before them.
struct TableCheck {
  let limits: Limits

  /// Whether a line was seen that may be a table's delimiter row.
  private(set) var mayHoldTables = false

  /// The lines since the last one that surely ended a paragraph.
  private var lines = 0
  /// The lines that delimiter rows have had the parser look back over, in this paragraph.
  private var linesTried = 0
  /// The columns of the widest delimiter row since the last blank line.
  private var columns = 0
  private var cells = 0

  init(limits: Limits) {
    self.limits = limits
  }

  mutating func read(_ line: SourceLine, endsParagraph: Bool) throws(Refusal) {
    if endsParagraph {
      lines = 0
      linesTried = 0
      if line.isBlank { columns = 0 }
    }
    cells += columns
    try check(.tableCells, cells, limits.tableCells, line)
    if let width = line.delimiterRowColumns {
      mayHoldTables = true
      linesTried += lines
      try check(.paragraphLines, linesTried, limits.paragraphLines, line)
      try check(.tableColumns, width, limits.tableColumns, line)
      columns = max(columns, width)
      cells += width
    }
    lines += 1
  }

  private func check(_ limit: Refusal.Limit, _ found: Int, _ allowed: Int, _ line: SourceLine) throws(Refusal) {
    guard found > allowed else { return }
    throw Refusal(limit, allowed: allowed, found: found, at: line.text, in: line.source)
  }
}

extension SourceLine {
  /// The columns of the table that the line would open as its delimiter row; nothing if it cannot be one.
  ///
  /// A line of hyphens alone ends a paragraph before any table is thought of.
  fileprivate var delimiterRowColumns: Int? {
    var columns = 1
    var hasMark = false
    var hasHyphen = false
    var last: UInt8?
    for index in text..<end {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "|"):
        hasMark = true
        if last != nil { columns += 1 }
      case UInt8(ascii: ":"): hasMark = true
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: " "), 0x09, 0x0B, 0x0C: continue
      // The marks of block quotes may stand before it.
      case UInt8(ascii: ">") where last == nil: continue
      default: return nil
      }
      last = byte
    }
    guard hasMark, hasHyphen else { return nil }
    return last == UInt8(ascii: "|") ? columns - 1 : columns
  }
}
