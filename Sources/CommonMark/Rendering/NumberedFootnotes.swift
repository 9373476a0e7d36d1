/// Rendered HTML whose footnotes are called by their numbers alone.
///
/// libcmark-gfm calls a footnote by its label (`#fn-agent`), and leads back from it to each use that there was when the
/// text was parsed. Where footnotes or uses of them have been removed since, both would tell of those.
public struct NumberedFootnotes {
  /// The HTML: the second footnote is `#fn-2`, its third use `#fnref-2-3`.
  public private(set) var html: [UInt8] = []
  private var uses: [Int: Int] = [:]
  private var usesSoFar: [Int: Int] = [:]
  private var definition = 0
  private var waysBack = 0

  /// Takes HTML as libcmark-gfm renders it; what has no footnotes stays as it is.
  public init(_ rendered: [UInt8]) {
    rendered.eachTag { position in
      guard let use = FootnoteUse(in: rendered, at: position) else { return nil }
      uses[use.number, default: 0] += 1
      return use.end
    }
    guard !uses.isEmpty else {
      html = rendered
      return
    }
    html.reserveCapacity(rendered.count)
    var copied = 0
    rendered.eachTag { position in
      html += rendered[copied..<position]
      let end = replace(rendered, at: position)
      copied = end ?? position
      return end
    }
    html += rendered[copied...]
  }

  /// Writes what stands in the place of a tag, if it is one of a footnote's, and returns where that ends.
  private mutating func replace(_ rendered: [UInt8], at position: Int) -> Int? {
    if let use = FootnoteUse(in: rendered, at: position) {
      usesSoFar[use.number, default: 0] += 1
      let anchor = anchor(ofUse: usesSoFar[use.number, default: 1], of: use.number)
      html += "\(FootnoteUse.start)\(use.number)\" id=\"\(anchor)\" data-footnote-ref>\(use.number)".utf8
      return use.end
    }
    if let end = rendered.end(of: "<li id=\"fn-", at: position), let close = rendered.index(of: ">", from: end) {
      definition += 1
      waysBack = 0
      html += "<li id=\"fn-\(definition)\"".utf8
      return close
    }
    if let end = rendered.end(of: "<a href=\"#fnref-", at: position), let quote = rendered.index(of: "\"", from: end),
      rendered.end(of: "\" class=\"footnote-backref\"", at: quote) != nil
    {
      waysBack += 1
      if waysBack <= max(1, uses[definition, default: 0]) {
        html += "<a href=\"#\(anchor(ofUse: waysBack, of: definition))".utf8
        return quote
      }
      if html.last == UInt8(ascii: " ") { html.removeLast() }
      return rendered.endOfLink(from: quote)
    }
    return nil
  }

  private func anchor(ofUse use: Int, of number: Int) -> String { "fnref-\(number)" + (use > 1 ? "-\(use)" : "") }
}

/// A reference to a footnote in rendered HTML, up to the end of its number.
private struct FootnoteUse {
  static let start = "<sup class=\"footnote-ref\"><a href=\"#fn-"

  var number: Int
  var end: Int

  init?(in html: [UInt8], at position: Int) {
    guard let start = html.end(of: Self.start, at: position), let close = html.index(of: ">", from: start),
      let end = html.index(of: "<", from: close),
      let number = Int(String(decoding: html[(close + 1)..<end], as: UTF8.self))
    else { return nil }
    self.number = number
    self.end = end
  }
}

extension [UInt8] {
  /// Visits each tag; the visitor may return where to go on.
  fileprivate func eachTag(_ visit: (Int) -> Int?) {
    var position = 0
    while let tag = index(of: "<", from: position) { position = visit(tag) ?? tag + 1 }
  }

  /// Returns the offset behind a text that stands at an offset.
  fileprivate func end(of text: String, at position: Int) -> Int? {
    let end = position + text.utf8.count
    return end <= count && self[position..<end].elementsEqual(text.utf8) ? end : nil
  }

  /// Returns the offset of the first of a byte behind an offset.
  fileprivate func index(of byte: Unicode.Scalar, from position: Int) -> Int? {
    self[Swift.min(position, count)...].firstIndex(of: UInt8(ascii: byte))
  }

  /// Returns the offset behind the link that an offset is in.
  fileprivate func endOfLink(from position: Int) -> Int {
    var position = position
    while let tag = index(of: "<", from: position) {
      if let end = end(of: "</a>", at: tag) { return end }
      position = tag + 1
    }
    return count
  }
}
