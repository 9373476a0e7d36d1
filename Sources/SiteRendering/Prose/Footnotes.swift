/// The footnotes that cmark-gfm writes.
enum Footnotes {
  /// The list alone, without the section around it.
  static func list(in section: [UInt8]) -> [UInt8] {
    guard let start = section.indices.first(where: { section.has("<ol>", at: $0) }),
      let end = section.indices.last(where: { section.has("</ol>", at: $0) }), start < end
    else { return section }
    return Array(section[start..<end + "</ol>".utf8.count])
  }

  /// Appends a run of HTML without the references to footnotes, which do not stand on the page.
  static func appendWithoutReferences(_ run: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var start = run.startIndex
    var position = start
    while let opening = run.position(of: "<sup class=\"footnote-ref\">", from: position) {
      guard let closing = run.position(of: "</sup>", from: opening) else { break }
      bytes.append(contentsOf: run[start..<opening])
      start = closing + "</sup>".utf8.count
      position = start
    }
    bytes.append(contentsOf: run[start...])
  }
}

extension ArraySlice<UInt8> {
  /// Where a tag stands, looking from a position on.
  fileprivate func position(of tag: StaticString, from start: Int) -> Int? {
    guard endIndex - start >= tag.utf8CodeUnitCount else { return nil }
    return tag.withUTF8Buffer { tag in
      withUnsafeBufferPointer { bytes in
        for position in (start - startIndex)...(bytes.count - tag.count) where bytes[position] == tag[0] {
          if bytes[position..<position + tag.count].elementsEqual(tag) { return position + startIndex }
        }
        return nil
      }
    }
  }
}
