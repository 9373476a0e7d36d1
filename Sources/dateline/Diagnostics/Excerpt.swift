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

  /// Decodes bytes so that nothing in them can steer the terminal: a tab becomes a space, a control character its
  /// symbol, a sign that turns the direction of writing a replacement character.
  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09: text.unicodeScalars.append(" ")
      case 0..<0x20: text.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: text.unicodeScalars.append("\u{2421}")
      case 0x80..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: text.unicodeScalars.append("\u{FFFD}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
