import BriefingModel

extension JSONWriter {
  mutating func write(_ dispatch: Dispatch, support: [Support], in briefing: Briefing) {
    object { writer in
      writer.field("id", dispatch.id)
      writer.field("path", Address.dispatch(dispatch.id))
      writer.field("title", dispatch.title)
      writer.field("source", briefing.id(dispatch.source))
      writer.field("published", dispatch.published.text)
      if let dateline = dispatch.dateline {
        writer.object("dateline") { writer in
          writer.field("place", briefing.id(dateline.place))
          writer.field("date", dateline.date?.text)
        }
      }
      writer.field("wires", dispatch.wires) { $0.string(briefing.id(of: $1)) }
      writer.field("byline", dispatch.byline)
      writer.field("language", dispatch.language)
      writer.field("url", dispatch.url)
      writer.field("archived", dispatch.archived)
      writer.field("retrieved", dispatch.retrieved?.text)
      writer.field("summary", dispatch.summary)
      writer.field("marking", dispatch.marking.rawValue)
      writer.field("draft", ifTrue: dispatch.isDraft)
      writer.field("aliases", dispatch.aliases) { $0.string($1) }
      writer.write(dispatch.body, of: Address.dispatch(dispatch.id), support: support, in: briefing)
    }
  }

  mutating func write(_ page: FreePage, in briefing: Briefing) {
    object { writer in
      writer.field("id", page.id)
      writer.field("path", Address.page(page.id))
      writer.field("title", page.title)
      writer.field("summary", page.summary)
      writer.field("language", page.language)
      writer.field("marking", page.marking.rawValue)
      writer.write(page.body, of: Address.page(page.id), in: briefing)
    }
  }

  /// Writes the three lists of a text into the object of the thing that it belongs to and whose page is at a path.
  ///
  /// - Parameter support: What the claims rest on, in a dispatch.
  mutating func write(_ body: Body, of path: String, support: [Support] = [], in briefing: Briefing) {
    field("blocks", body.blocks.indices) { writer, index in
      let block = body.blocks[index]
      writer.object { writer in
        writer.field("id", Address.anchor(index))
        writer.field("kind", block.kind.dataName)
        writer.key("text")
        writer.string(block.text)
        writer.field("in", block.parent.map(Address.anchor))
      }
    }
    field("mentions", body.mentions) { $0.write($1, in: briefing) }
    field("claims", body.claims.indices) { writer, index in
      let claim = body.claims[index]
      writer.write(
        claim, manner: body.manner(of: claim), path: path + "#" + Address.anchor(claim.block),
        support: support.indices.contains(index) ? support[index] : nil, in: briefing)
    }
  }

  private mutating func write(_ mention: Mention, in briefing: Briefing) {
    object { writer in
      writer.field("block", Address.anchor(mention.block))
      writer.field("start", mention.range.lowerBound)
      writer.field("end", mention.range.upperBound)
      switch mention.target {
      case .record(let reference): writer.field(reference.kind.rawValue, briefing.id(of: reference))
      case .date(let date): writer.field("date", date.text)
      }
      writer.field("as", mention.manner)
      writer.field("certainty", mention.certainty?.rawValue)
      writer.field("misspelt", ifTrue: mention.isMisspelt)
    }
  }

  private mutating func write(
    _ claim: Claim, manner: Claim.Manner, path: String, support: Support?, in briefing: Briefing
  ) {
    object { writer in
      writer.field("block", Address.anchor(claim.block))
      writer.field("id", claim.id)
      writer.field("path", path)
      writer.field("speaker", briefing.id(claim.speaker))
      writer.field("audience", briefing.id(claim.audience))
      writer.field("via", briefing.id(claim.via))
      writer.field("event", briefing.id(claim.event))
      writer.field("date", claim.date?.text)
      writer.field("measure", claim.figure?.measure)
      writer.field("value", claim.figure?.text)
      writer.field("unit", claim.figure?.unit)
      writer.field("manner", manner.rawValue)
      writer.field("stance", claim.stance?.rawValue)
      writer.field("credibility", claim.credibility)
      writer.field("confidence", claim.confidence?.rawValue)
      writer.field("origins", support?.origins ?? []) { $0.string(briefing.id(of: $1)) }
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
