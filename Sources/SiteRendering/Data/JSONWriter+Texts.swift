import BriefingModel
import Work

extension JSONWriter {
  mutating func write(dispatch position: Int, in site: SiteContext) {
    let dispatch = site.dispatch(position)
    object { writer in
      writer.field("id", dispatch.pointee.id)
      writer.key("path")
      writer.string(site.common.dispatchPaths[position])
      writer.field("title", dispatch.pointee.title)
      writer.field("source", site.briefing.id(dispatch.pointee.source))
      writer.field("published", dispatch.pointee.published.text)
      if let dateline = dispatch.pointee.dateline {
        writer.object("dateline") { writer in
          writer.field("place", site.briefing.id(dateline.place))
          writer.field("date", dateline.date?.text)
        }
      }
      writer.field("wires", dispatch.pointee.wires) { $0.string(site.briefing.id(of: $1)) }
      writer.field("byline", dispatch.pointee.byline)
      writer.field("language", dispatch.pointee.language)
      writer.field("url", dispatch.pointee.url)
      writer.field("archived", dispatch.pointee.archived)
      writer.field("retrieved", dispatch.pointee.retrieved?.text)
      writer.field("summary", dispatch.pointee.summary)
      writer.field("marking", dispatch.pointee.marking.rawValue)
      writer.field("draft", ifTrue: dispatch.pointee.isDraft)
      writer.field("aliases", dispatch.pointee.aliases) { $0.string($1) }
      writer.write(
        site.body(ofDispatch: position), of: site.common.dispatchPaths[position],
        support: site.evidence.support[dispatch: position], in: site)
    }
  }

  mutating func write(_ page: FreePage, in site: SiteContext) {
    let path = Address.page(page.id)
    object { writer in
      writer.field("id", page.id)
      writer.field("path", path)
      writer.field("title", page.title)
      writer.field("summary", page.summary)
      writer.field("language", page.language)
      writer.field("marking", page.marking.rawValue)
      writer.write(page.body, of: path, in: site)
    }
  }

  /// Writes the three lists of a text into the object of the thing that it belongs to and whose page is at a path.
  mutating func write(_ body: Body, of path: String, in site: SiteContext) {
    var path = path
    path.withUTF8 { path in
      withUnsafePointer(to: body) { write($0, of: path, support: [], in: site) }
    }
  }

  /// Writes the three lists of a text, of which nothing is copied: those of dispatches are most of a briefing.
  ///
  /// - Parameter support: What the claims rest on, in a dispatch.
  private mutating func write(
    _ body: UnsafePointer<Body>, of path: UnsafeBufferPointer<UInt8>, support: [Support], in site: SiteContext
  ) {
    let (blocks, mentions, claims) = (body.pointee.blocks, body.pointee.mentions, body.pointee.claims)
    field("blocks", blocks.indices) { writer, index in
      let block = blocks.pointer(to: index)
      writer.object { writer in
        writer.field("id", anchor: index)
        writer.field("kind", block.pointee.kind.dataName)
        writer.key("text")
        body.pointee.withText(of: index) { writer.string($0) }
        writer.field("in", anchor: block.pointee.parent)
      }
    }
    field("mentions", mentions.indices) { $0.write(mentions.pointer(to: $1), in: site) }
    field("claims", claims.indices) { writer, index in
      let claim = claims.pointer(to: index)
      writer.write(
        claim, manner: body.pointee.manner(of: claim.pointee), path: path,
        support: support.indices.contains(index) ? support[index] : nil, in: site)
    }
  }

  private mutating func write(_ mention: UnsafePointer<Mention>, in site: SiteContext) {
    object { writer in
      writer.field("block", anchor: mention.pointee.block)
      writer.field("start", mention.pointee.range.lowerBound)
      writer.field("end", mention.pointee.range.upperBound)
      switch mention.pointee.target {
      case .record(let reference): writer.field(reference, in: site)
      case .date(let date): writer.field("date", date.text)
      }
      writer.field("as", mention.pointee.manner)
      writer.field("certainty", mention.pointee.certainty?.rawValue)
      writer.field("misspelt", ifTrue: mention.pointee.isMisspelt)
    }
  }

  private mutating func write(
    _ claim: UnsafePointer<Claim>, manner: Claim.Manner, path: UnsafeBufferPointer<UInt8>, support: Support?,
    in site: SiteContext
  ) {
    object { writer in
      writer.field("block", anchor: claim.pointee.block)
      writer.field("id", claim.pointee.id)
      writer.key("path")
      writer.anchor(claim.pointee.block, on: path)
      writer.field("speaker", site.briefing.id(claim.pointee.speaker))
      writer.field("audience", site.briefing.id(claim.pointee.audience))
      writer.field("via", site.briefing.id(claim.pointee.via))
      writer.field("event", site.briefing.id(claim.pointee.event))
      writer.field("date", claim.pointee.date?.text)
      writer.field("measure", claim.pointee.figure?.measure)
      writer.field("value", claim.pointee.figure?.text)
      writer.field("unit", claim.pointee.figure?.unit)
      writer.field("manner", manner.rawValue)
      writer.field("stance", claim.pointee.stance?.rawValue)
      writer.field("credibility", claim.pointee.credibility)
      writer.field("confidence", claim.pointee.confidence?.rawValue)
      writer.field("origins", support?.origins ?? []) { $0.string(site.briefing.id(of: $1)) }
      writer.field("single-source", ifTrue: support?.isSingleSource == true)
      writer.field("marking", claim.pointee.marking.rawValue)
    }
  }
}

extension Block.Kind {
  /// The name of the kind in `briefing.json`.
  fileprivate var dataName: String {
    switch self {
    case .paragraph: "paragraph"
    case .list: "list"
    case .listItem: "list-item"
    case .quote: "quote"
    case .code: "code"
    case .table: "table"
    case .thematicBreak: "thematic-break"
    case .footnotes: "footnotes"
    case .other: "other"
    case .heading(let level): "heading-" + String(level)
    case .claim: "claim"
    case .note: "note"
    case .internalNote: "internal-note"
    case .alert(let alert): alert.rawValue
    }
  }
}
