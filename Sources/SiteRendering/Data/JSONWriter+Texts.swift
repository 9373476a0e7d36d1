import BriefingModel

extension JSONWriter {
  mutating func write(_ dispatch: Dispatch, support: [Support], in site: SiteContext) {
    let path = Address.dispatch(dispatch.id)
    object { writer in
      writer.field("id", dispatch.id)
      writer.field("path", path)
      writer.field("title", dispatch.title)
      writer.field("source", site.briefing.id(dispatch.source))
      writer.field("published", dispatch.published.text)
      if let dateline = dispatch.dateline {
        writer.object("dateline") { writer in
          writer.field("place", site.briefing.id(dateline.place))
          writer.field("date", dateline.date?.text)
        }
      }
      writer.field("wires", dispatch.wires) { $0.string(site.briefing.id(of: $1)) }
      writer.field("byline", dispatch.byline)
      writer.field("language", dispatch.language)
      writer.field("url", dispatch.url)
      writer.field("archived", dispatch.archived)
      writer.field("retrieved", dispatch.retrieved?.text)
      writer.field("summary", dispatch.summary)
      writer.field("marking", dispatch.marking.rawValue)
      writer.field("draft", ifTrue: dispatch.isDraft)
      writer.field("aliases", dispatch.aliases) { $0.string($1) }
      writer.write(dispatch.body, of: path, support: support, in: site)
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
  ///
  /// - Parameter support: What the claims rest on, in a dispatch.
  mutating func write(_ body: Body, of path: String, support: [Support] = [], in site: SiteContext) {
    field("blocks", body.blocks.indices) { writer, index in
      let block = body.blocks[index]
      writer.object { writer in
        writer.field("id", anchor: index)
        writer.field("kind", block.kind.dataName)
        writer.key("text")
        writer.string(block.text)
        writer.field("in", anchor: block.parent)
      }
    }
    field("mentions", body.mentions) { $0.write($1, in: site) }
    field("claims", body.claims.indices) { writer, index in
      let claim = body.claims[index]
      writer.write(
        claim, manner: body.manner(of: claim), path: path,
        support: support.indices.contains(index) ? support[index] : nil, in: site)
    }
  }

  private mutating func write(_ mention: Mention, in site: SiteContext) {
    object { writer in
      writer.field("block", anchor: mention.block)
      writer.field("start", mention.range.lowerBound)
      writer.field("end", mention.range.upperBound)
      switch mention.target {
      case .record(let reference): writer.field(reference, in: site)
      case .date(let date): writer.field("date", date.text)
      }
      writer.field("as", mention.manner)
      writer.field("certainty", mention.certainty?.rawValue)
      writer.field("misspelt", ifTrue: mention.isMisspelt)
    }
  }

  private mutating func write(
    _ claim: Claim, manner: Claim.Manner, path: String, support: Support?, in site: SiteContext
  ) {
    object { writer in
      writer.field("block", anchor: claim.block)
      writer.field("id", claim.id)
      writer.key("path")
      writer.anchor(claim.block, on: path)
      writer.field("speaker", site.briefing.id(claim.speaker))
      writer.field("audience", site.briefing.id(claim.audience))
      writer.field("via", site.briefing.id(claim.via))
      writer.field("event", site.briefing.id(claim.event))
      writer.field("date", claim.date?.text)
      writer.field("measure", claim.figure?.measure)
      writer.field("value", claim.figure?.text)
      writer.field("unit", claim.figure?.unit)
      writer.field("manner", manner.rawValue)
      writer.field("stance", claim.stance?.rawValue)
      writer.field("credibility", claim.credibility)
      writer.field("confidence", claim.confidence?.rawValue)
      writer.field("origins", support?.origins ?? []) { $0.string(site.briefing.id(of: $1)) }
      writer.field("single-source", ifTrue: support?.isSingleSource == true)
      writer.field("marking", claim.marking.rawValue)
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
