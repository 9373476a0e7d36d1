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
    var rest = run
    while let start = rest.firstRange(of: "<sup class=\"footnote-ref\">".utf8)?.lowerBound,
      let end = rest[start...].firstRange(of: "</sup>".utf8)?.upperBound
    {
      bytes.append(contentsOf: rest[..<start])
      rest = rest[end...]
    }
    bytes.append(contentsOf: rest)
  }
}
