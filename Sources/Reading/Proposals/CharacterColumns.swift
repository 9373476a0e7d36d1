import BriefingModel

/// Counts columns in characters, as people see them, for places that come in the order of a text.
///
/// It never counts a character twice, however many places stand on one line.
struct CharacterColumns {
  private let text: SourceText
  private var line = 0
  private var offset = 0
  private var column = 1

  init(_ text: SourceText) {
    self.text = text
  }

  /// Returns the column in Unicode scalars at which a span starts, from 1.
  mutating func column(of span: SourceSpan) -> Int {
    if span.line != line { (line, offset, column) = (span.line, text.offset(ofLine: span.line), 1) }
    let end = min(text.offset(ofLine: line) + span.column - 1, text.bytes.count)
    while offset < end {
      if !UTF8.isContinuation(text.bytes[offset]) { column += 1 }
      offset += 1
    }
    return column
  }
}
