/// What stands between the tags of raw HTML.
enum HTMLText {
  /// Returns whether any text would be lost with some raw HTML: anything but tags, comments and white space.
  static func isLost(with html: [UInt8]) -> Bool {
    var offset = 0
    while offset < html.count {
      if html[offset] == Byte.openingAngle {
        let end = html.holds("<!--".utf8, at: offset) ? commentEnd(html, from: offset) : tagEnd(html, from: offset)
        guard let end else { return true }
        offset = end
      } else if Byte.isSpace(html[offset]) {
        offset += 1
      } else {
        return true
      }
    }
    return false
  }

  /// Returns whether the last of several comments has no end.
  static func endsInComment(_ html: [UInt8]) -> Bool {
    var offset = 0
    while let opening = html.firstOffset(of: Byte.openingAngle, in: offset..<html.count) {
      guard html.holds("<!--".utf8, at: opening) else {
        offset = opening + 1
        continue
      }
      guard let end = commentEnd(html, from: opening) else { return true }
      offset = end
    }
    return false
  }

  private static func commentEnd(_ html: [UInt8], from start: Int) -> Int? {
    (min(start + 4, html.count)..<html.count).first { html.holds("-->".utf8, at: $0) }.map { $0 + 3 }
  }

  private static func tagEnd(_ html: [UInt8], from start: Int) -> Int? {
    html.firstOffset(of: Byte.closingAngle, in: start..<html.count).map { $0 + 1 }
  }
}
