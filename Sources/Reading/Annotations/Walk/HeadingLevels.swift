import BriefingModel

/// Lowers the headings of a body by one level where it has any of the first, which belongs to the page's title.
///
/// This works on the rendered bytes: raw HTML is off and text is escaped there, so every `<h1>` is a heading's. It changes one
/// digit within a tag, so that all words and marks stay where they are.
enum HeadingLevels {
  static func lower(_ body: inout Body) {
    guard body.prose.bytes.holdsTopHeading else { return }
    for index in body.blocks.indices {
      if case .heading(let level) = body.blocks[index].kind { body.blocks[index].kind = .heading(min(level + 1, 6)) }
    }
    var bytes = body.prose.bytes
    for offset in bytes.indices {
      guard let level = bytes.headingLevel(at: offset), level < UInt8(ascii: "6") else { continue }
      bytes[bytes[offset + 1] == Byte.slash ? offset + 3 : offset + 2] = level + 1
    }
    body.prose.bytes = bytes
  }
}

extension [UInt8] {
  fileprivate var holdsTopHeading: Bool {
    indices.contains { headingLevel(at: $0) == UInt8(ascii: "1") }
  }

  /// Returns the digit of a heading's start or end tag that stands at an offset.
  fileprivate func headingLevel(at offset: Int) -> UInt8? {
    guard self[offset] == Byte.openingAngle else { return nil }
    let name = offset + 1 < count && self[offset + 1] == Byte.slash ? offset + 2 : offset + 1
    guard name + 2 < count, self[name] == UInt8(ascii: "h"), self[name + 2] == Byte.closingAngle,
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(self[name + 1])
    else { return nil }
    return self[name + 1]
  }
}
