/// The footnotes that cmark-gfm writes.
enum Footnotes {
  /// The anchor by which mentions in footnotes are found.
  static func anchor(_ id: String) -> [UInt8] { Array("<span class=\"anchor\" id=\"\(id)\"></span>\n".utf8) }

  /// The list alone, without the section around it.
  static func list(in section: [UInt8]) -> [UInt8] {
    guard let start = section.indices.first(where: { section.has("<ol>", at: $0) }),
      let end = section.indices.last(where: { section.has("</ol>", at: $0) }), start < end
    else { return section }
    return Array(section[start..<end + "</ol>".utf8.count])
  }
}
