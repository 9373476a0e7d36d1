import BriefingModel
import Work

extension SiteContext {
  /// A body as a page shows it: each of its blocks with its anchor and a link to itself.
  func pieces(of body: UnsafePointer<Body>, language: String?, support: [Support] = []) -> [ProsePiece] {
    var writer = ProseWriter(body, in: self, for: .page, language: language)
    writer.support = support
    writer.write()
    return writer.pieces
  }

  /// A body as one run of HTML for its page; nothing where it is empty.
  func html(of body: Body, language: String?) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in withUnsafePointer(to: body, { pieces(of: $0, language: language) }) {
      guard let block = piece.block, body.blocks[block].kind != .footnotes else {
        bytes.append(contentsOf: piece.html)
        bytes.append("\n")
        continue
      }
      let anchor = Address.anchor(block)
      bytes.append("<div class=\"block\" id=\"")
      bytes.append(contentsOf: anchor.utf8)
      bytes.append("\">\n")
      bytes.append(contentsOf: piece.html)
      bytes.append("\n<a class=\"permalink\" href=\"#")
      bytes.append(contentsOf: anchor.utf8)
      bytes.append("\"")
      HTML.attribute("aria-label", words.linkToParagraph + " " + String(block + 1), into: &bytes)
      bytes.append(">¶</a>\n</div>\n")
    }
    return bytes.trimmingLineBreaks()
  }

  /// One block of a dispatch for another page, without its anchor; nil for a list item.
  func excerpt(
    _ block: Int, ofDispatch position: Int, marking: Set<Int> = [], claimSetting: ClaimFigure.Setting
  ) -> [UInt8]? {
    let body = body(ofDispatch: position)
    guard let range = body.pointee.blocks.pointer(to: block).pointee.proseRange else { return nil }
    var writer = ProseWriter(
      body, in: self, for: .excerpt, language: briefing.dispatches[position].language)
    writer.path = common.dispatchPaths[position]
    writer.marked = marking
    writer.support = evidence.support[dispatch: position]
    writer.claimSetting = claimSetting
    writer.write(range)
    return writer.bytes.trimmingLineBreaks()
  }
}

/// Renders one body as an HTML fragment, as `dateline render` prints it.
///
/// Blocks have no anchors, so that Markdown without annotations comes out byte for byte as cmark-gfm wrote it. Mentions
/// lead to the pages of a site whose root is `root`: `""`, `"../"` or an address with a slash at its end.
public func renderFragment(of body: Body, in briefing: Briefing, root: String, theme: Theme) -> [UInt8] {
  let site = SiteContext(briefing: briefing, theme: theme)
  let bytes = withUnsafePointer(to: body) { body in
    var writer = ProseWriter(body, in: site, for: .fragment, language: nil)
    writer.write()
    return writer.bytes
  }
  var sink = ByteSink(capacity: 2 * bytes.count)
  bytes.withUnsafeBufferPointer { RootMark.resolve($0, root: root, into: &sink) }
  return Array(sink.bytes)
}
