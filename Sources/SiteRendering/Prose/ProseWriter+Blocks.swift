import BriefingModel
import Work

extension ProseWriter {
  mutating func start(_ block: Int) {
    if openBlocks.isEmpty { flush(block: nil) }
    openBlocks.append((block, bytes.count))
  }

  mutating func end(_ block: Int) {
    // Marks are nested; one that is not is passed over.
    guard let open = openBlocks.last, open.block == block else { return }
    openBlocks.removeLast()
    let isInner = purpose == .page && !openBlocks.isEmpty
    if isInner || isDressed(body.pointee.blocks[block].kind) {
      let inner = Array(bytes[open.start...])
      bytes.removeSubrange(open.start...)
      if isInner {
        bytes.append("<div class=\"block\" id=\"")
        bytes.append(contentsOf: Address.anchor(block).utf8)
        bytes.append("\">\n")
      }
      bytes.append(contentsOf: dressed(inner, as: body.pointee.blocks[block].kind))
      if isInner { bytes.append("</div>\n") }
    }
    if openBlocks.isEmpty { flush(block: block) }
  }

  /// What was written so far becomes a piece of a page.
  mutating func flush(block: Int?) {
    guard purpose == .page else { return }
    if block != nil || bytes.contains(where: { $0 > 32 }) {
      pieces.append(ProsePiece(block: block, html: bytes.trimmingLineBreaks()))
    }
    bytes.removeAll(keepingCapacity: true)
  }

  /// The anchor of a list item, around which nothing can stand.
  mutating func writeAnchor(of block: Int) {
    guard purpose == .page else { return }
    bytes.append("<span class=\"anchor\" id=\"")
    bytes.append(contentsOf: Address.anchor(block).utf8)
    bytes.append("\"></span>")
  }

  /// Whether a block of a kind is shown with more than what stands in it.
  private func isDressed(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .claim, .note, .internalNote, .alert: true
    default: false
    }
  }

  private func dressed(_ inner: [UInt8], as kind: Block.Kind) -> [UInt8] {
    switch kind {
    case .claim(let index):
      let claim = body.pointee.claims.pointer(to: index)
      var figure = ClaimFigure(
        claim, html: Callout.content(of: inner), manner: body.pointee.manner(of: claim.pointee), language: language)
      figure.setting = claimSetting
      if support.indices.contains(index) { figure.support = support[index] }
      if purpose == .page { figure.id = claim.pointee.anchor }
      return figure.render(in: site)
    case .note:
      return Callout.aside("note", title: site.words.deskNote, inner)
    case .internalNote:
      return Callout.aside("note internal", title: site.words.internalNote, inner)
    case .alert(let alert):
      return Callout.alert(alert, title: site.words.alert(alert), inner)
    default:
      return inner
    }
  }
}

extension Claim {
  /// The anchor of the claim's own name; nil where it has none, or one that means something else on a page.
  var anchor: String? {
    guard let id else { return nil }
    let isBlockAnchor = id.utf8.first == UInt8(ascii: "b") && id.dropFirst().allSatisfy(\.isNumber)
    return isBlockAnchor || id == "content" || id.hasPrefix("fn-") || id.hasPrefix("fnref-") ? nil : id
  }

  /// The anchor by which the claim is linked to on its own page.
  var place: String { anchor ?? Address.anchor(block) }
}
