import BriefingModel

/// The line of a diagnostic, cut to what fits a terminal, and the marks under the spot.
struct Excerpt {
  /// The line, with an ellipsis where it was cut and a visible sign for each control character.
  let line: String
  /// Spaces up to the spot, then a caret and tildes; empty where the whole line is meant.
  let underline: String

  /// Cuts the line of a diagnostic to a number of characters; `nil` where it has no line.
  init?(of diagnostic: Diagnostic, width: Int) {
    guard let excerpt = diagnostic.excerpt, diagnostic.span.line > 0 else { return nil }
    let bytes = Array(excerpt.utf8)
    let column = min(max(diagnostic.span.column - 1, 0), bytes.count)
    var end = min(column + max(diagnostic.span.length, 1), bytes.count)
    // A byte that is no UTF-8 stands in the excerpt as a replacement character, which has three.
    while end < bytes.count, UTF8.isContinuation(bytes[end]) { end += 1 }
    var before = Self.visible(bytes[..<column])
    var spot = Self.visible(bytes[column..<end])
    var after = Self.visible(bytes[end...])
    if before.count + spot.count + after.count > width {
      if spot.count > width / 2 { spot = Self.head(of: spot, width / 2) }
      let room = width - spot.count
      if before.count > room * 2 / 3 { before = "…" + before.suffix(room * 2 / 3) }
      after = Self.head(of: after, max(room - before.count, 0))
    }
    line = before + spot + after
    underline =
      diagnostic.span.column == 0
      ? ""
      : String(repeating: " ", count: before.displayWidth) + "^"
        + String(repeating: "~", count: max(spot.displayWidth - 1, 0))
  }

  private static func head(of text: String, _ count: Int) -> String {
    text.count <= count ? text : text.prefix(count) + "…"
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).visible
  }
}
