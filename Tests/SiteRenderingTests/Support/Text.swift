import BriefingModel
import EDTF

/// Builds a body as Reading would, piece by piece.
struct Text {
  /// A piece of a paragraph.
  enum Piece: ExpressibleByStringLiteral {
    case plain(String)
    case mention(
      String, RecordReference, manner: String? = nil, certainty: Confidence? = nil, isMisspelt: Bool = false)
    case date(String, String)
    case link(String, to: String)
    /// HTML as cmark-gfm wrote it, and what of it is text.
    case html(String, text: String)

    init(stringLiteral text: String) { self = .plain(text) }
  }

  private(set) var body = Body()

  mutating func paragraph(_ pieces: Piece...) { block(.paragraph, opening: "<p>", pieces, closing: "</p>\n") }

  mutating func heading(_ level: Int, _ pieces: Piece...) {
    block(.heading(level), opening: "<h\(level)>", pieces, closing: "</h\(level)>\n")
  }

  mutating func note(_ pieces: Piece...) {
    block(.note, opening: "<blockquote>\n<p>", pieces, closing: "</p>\n</blockquote>\n")
  }

  mutating func claim(_ pieces: Piece..., details: (inout Claim) -> Void) {
    var claim = Claim(block: body.blocks.count)
    details(&claim)
    body.claims.append(claim)
    block(.claim(body.claims.count - 1), opening: "<blockquote>\n<p>", pieces, closing: "</p>\n</blockquote>\n")
  }

  private mutating func block(_ kind: Block.Kind, opening: String, _ pieces: [Piece], closing: String) {
    let index = body.blocks.count
    var bytes = Prose.Mark.blockStart(index).bytes + Array(opening.utf8)
    var text: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .plain(let plain):
        bytes += escaped(plain)
        text += Array(plain.utf8)
      case .html(let html, let plain):
        bytes += Array(html.utf8)
        text += Array(plain.utf8)
      case .mention(let name, let reference, let manner, let certainty, let isMisspelt):
        var mention = Mention(.record(reference), block: index, range: text.count..<text.count + name.utf8.count)
        mention.manner = manner
        mention.certainty = certainty
        mention.isMisspelt = isMisspelt
        append(mention, name, to: &bytes, &text)
      case .date(let words, let date):
        guard let date = try? ExtendedDate(date) else { continue }
        let range = text.count..<text.count + words.utf8.count
        append(Mention(.date(date), block: index, range: range), words, to: &bytes, &text)
      case .link(let words, let path):
        body.links.append(InternalLink(kind: .link, path: path))
        let link = body.links.count - 1
        bytes += Prose.Mark.linkStart(link).bytes + escaped(words) + Prose.Mark.linkEnd(link).bytes
        text += Array(words.utf8)
      }
    }
    bytes += Array(closing.utf8) + Prose.Mark.blockEnd(index).bytes
    let texts = body.blocks.indices.map(body.text) + [text]
    var ends = 0
    let ranges = texts.map { text in
      ends += text.count
      return ends - text.count..<ends
    }
    body.blocks.append(Block(kind: kind))
    body.setProse(Prose(body.prose.bytes + bytes), texts: Array(texts.joined()), ranges)
  }

  private mutating func append(_ mention: Mention, _ words: String, to bytes: inout [UInt8], _ text: inout [UInt8]) {
    body.mentions.append(mention)
    let index = body.mentions.count - 1
    bytes += Prose.Mark.mentionStart(index).bytes + escaped(words) + Prose.Mark.mentionEnd(index).bytes
    text += Array(words.utf8)
  }

  private func escaped(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      case UInt8(ascii: "\""): Array("&quot;".utf8)
      default: [byte]
      }
    }
  }
}
