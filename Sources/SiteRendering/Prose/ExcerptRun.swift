import Work

/// A run of cmark-gfm's HTML on its way to another page than its own.
struct ExcerptRun {
  private let run: UnsafeBufferPointer<UInt8>

  init(_ run: UnsafeBufferPointer<UInt8>) {
    self.run = run
  }

  /// Appends it without the references to footnotes and back, which do not stand on that page, without the footnotes'
  /// anchors, and with links inside the text leading to the text's own page.
  func append(to bytes: inout [UInt8], page path: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < run.count {
      let rest = run[position...]
      if rest.first != UInt8(ascii: "<") {
        let end = run.next(UInt8(ascii: "<"), from: position) ?? run.count
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: run[position..<end]))
        position = end
      } else if rest.starts(with: "<sup class=\"footnote-ref\">".utf8) {
        position = end(of: "</sup>", from: position)
      } else if rest.starts(with: "<a href=\"#fnref-".utf8) {
        position = end(of: "</a>", from: position)
      } else if rest.starts(with: "<li id=\"fn-".utf8) {
        bytes.append("<li>")
        position = end(of: ">", from: position)
      } else if rest.starts(with: Self.ownLink) {
        bytes.append(contentsOf: Self.ownLink.dropLast())
        bytes.append(RootMark.byte)
        HTML.escape(path, into: &bytes)
        position += Self.ownLink.count - 1
      } else {
        bytes.append(UInt8(ascii: "<"))
        position += 1
      }
    }
  }

  /// How a link to somewhere in the same text begins.
  private static let ownLink = Array("<a href=\"#".utf8)

  /// The position behind the next tag, or the end of the run.
  private func end(of tag: String, from position: Int) -> Int {
    let tag = Array(tag.utf8)
    var start = position
    while start + tag.count <= run.endIndex {
      if run[start..<start + tag.count].elementsEqual(tag) { return start + tag.count }
      start += 1
    }
    return run.endIndex
  }
}
