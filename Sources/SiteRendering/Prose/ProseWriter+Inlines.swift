import BriefingModel
import EDTF
import Work

extension ProseWriter {
  mutating func open(mention index: Int) {
    let mention = body.pointee.mentions.pointer(to: index)
    var end = InlineEnd(tag: "</span>", isLink: false, isMarked: marked.contains(index))
    if end.isMarked { bytes.append("<mark>") }
    switch mention.pointee.target {
    case .record(let reference):
      end.rightName = purpose == .fragment ? nil : rightName(of: mention.pointee)
      // A link never stands in a link.
      end.isLink = linkDepth == 0
      if end.isLink {
        end.tag = "</a>"
        linkDepth += 1
        bytes.append(contentsOf: site.mentionLink(to: reference))
      } else {
        bytes.append("<span class=\"mention ")
        bytes.append(contentsOf: reference.kind.rawValue.utf8)
        bytes.append("\"")
      }
      if let manner = mention.pointee.manner { HTML.attribute("data-as", manner, into: &bytes) }
      if let title = title(of: mention.pointee) { HTML.attribute("title", title, into: &bytes) }
    case .date(let date):
      if let machine = date.machineForm {
        end.tag = "</time>"
        bytes.append("<time class=\"mention date\"")
        HTML.attribute("datetime", machine, into: &bytes)
      } else {
        bytes.append("<span class=\"mention date\"")
        HTML.attribute("title", date.display(in: site.language), into: &bytes)
      }
    }
    bytes.append(">")
    openInlines.append(end)
  }

  mutating func open(link index: Int) {
    let link = body.pointee.links[index]
    guard linkDepth == 0 else { return openInlines.append(InlineEnd(tag: "", isLink: false)) }
    linkDepth += 1
    bytes.append("<a")
    appendAddress("href", site.address(of: link))
    if !link.title.isEmpty { HTML.attribute("title", link.title, into: &bytes) }
    bytes.append(">")
    openInlines.append(InlineEnd(tag: "</a>", isLink: true))
  }

  mutating func closeInline() {
    guard let end = openInlines.popLast() else { return }
    if end.isLink { linkDepth -= 1 }
    bytes.append(end.tag)
    if end.isMarked { bytes.append("</mark>") }
    if let name = end.rightName { writeSic(name) }
  }

  /// Says behind a misspelt name that it stands so in the text; the sign itself comes from the style sheet, so that who
  /// copies a quotation copies nothing but it.
  private mutating func writeSic(_ name: String) {
    let words = site.words.misspellingOf + " " + name
    bytes.append("<span class=\"sic\"")
    HTML.attribute("title", words, into: &bytes)
    bytes.append("> <span>(")
    HTML.escape(words.utf8, into: &bytes)
    bytes.append(")</span></span>")
  }

  mutating func writeImage(_ index: Int) {
    let link = body.pointee.links[index]
    bytes.append("<img")
    appendAddress("src", site.address(of: link))
    HTML.attribute("alt", link.alternative, into: &bytes)
    if !link.title.isEmpty { HTML.attribute("title", link.title, into: &bytes) }
    bytes.append(" />")
  }

  /// Keeps count of the links that cmark-gfm wrote: text is escaped, so that `<` always begins a tag.
  mutating func countLinks(in run: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while let tag = run.next(UInt8(ascii: "<"), from: position) {
      position = tag + 1
      guard tag + 2 < run.count else { continue }
      if run[tag + 1] == UInt8(ascii: "a"), run[tag + 2] == UInt8(ascii: " ") {
        linkDepth += 1
      } else if run[tag + 1] == UInt8(ascii: "/"), run[tag + 2] == UInt8(ascii: "a"), tag + 3 < run.count,
        run[tag + 3] == UInt8(ascii: ">")
      {
        linkDepth = max(0, linkDepth - 1)
      }
    }
  }

  private mutating func appendAddress(_ name: StaticString, _ path: String) {
    HTML.address(name, path, into: &bytes)
  }

  private func rightName(of mention: Mention) -> String? {
    guard mention.isMisspelt, case .record(let reference) = mention.target else { return nil }
    return site.briefing.name(of: reference)
  }

  /// What a reader may want to know of a mention and that its text does not say.
  private func title(of mention: Mention) -> String? {
    guard mention.manner != nil || mention.certainty != nil || mention.isMisspelt else { return nil }
    let manner = mention.manner.map { site.words.asManner + " " + $0 }
    let certainty = mention.certainty.map { site.words.certainty + ": " + site.words.confidence($0) }
    // A fragment has no style sheet to show a sign.
    let rightName = purpose == .fragment ? self.rightName(of: mention) : nil
    let parts = [manner, certainty, rightName.map { site.words.misspellingOf + " " + $0 }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension SiteContext {
  /// How a mention of a record begins that is a link, as far as all of them begin alike.
  static func mentionLink(of kind: RecordKind, to path: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append("<a class=\"mention ")
    bytes.append(contentsOf: kind.rawValue.utf8)
    bytes.append("\"")
    HTML.address("href", path, into: &bytes)
    return bytes
  }

  /// The percent-encoded address of an internal link or image, from the site's root.
  func address(of link: InternalLink) -> String {
    if let whole = common.assets[link.path] { return PercentEncoding.encode(path: whole) }
    guard link.kind == .link, let sign = link.path.lastIndex(of: "#") else {
      return PercentEncoding.encode(path: link.path)
    }
    let path = String(link.path[..<sign])
    return PercentEncoding.encode(
      path: common.assets[path] ?? path, fragment: String(link.path[link.path.index(after: sign)...]))
  }
}
