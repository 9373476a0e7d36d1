import BriefingModel

/// Who may see what a page shows of other things, as its links tell.
///
/// Whatever a page shows of a record, a dispatch or a block of one (a name, a title, an excerpt) stands beside a link to
/// that very thing, so that no page has to remember to count it.
struct LinkedMarkings: Sendable {
  /// The markings that ask for a narrower audience than everybody, by address, that of a block too.
  private var markings: [[UInt8]: Marking] = [:]

  /// Those of a site where everything is for everybody.
  init() {}

  init(_ briefing: Briefing) {
    for dispatch in briefing.dispatches {
      let path = Address.dispatch(dispatch.id)
      // A link to a block of a dispatch bears the name of its source.
      add(path, max(dispatch.marking, briefing.marking(of: dispatch.source)), dispatch.body)
      for claim in dispatch.body.claims {
        let marking = briefing.marking(of: claim, in: dispatch)
        if marking > .clear { narrow("\(path)#\(Address.anchor(claim.block))", to: marking) }
      }
    }
    for kind in RecordKind.allCases {
      for index in 0..<briefing.count(of: kind) {
        let record = briefing[RecordReference(kind, index)]
        add(Address.record(kind, record.id), record.marking, record.body)
        guard record.marking > .clear else { continue }
        for filter in ClaimFilter.allCases where filter.kind == kind {
          narrow(Address.claims(filter, record.id), to: record.marking)
        }
      }
    }
    for page in briefing.pages { add(Address.page(page.id), page.marking, page.body) }
  }

  private mutating func add(_ path: String, _ marking: Marking, _ body: Body) {
    if marking > .clear { markings[Array(path.utf8)] = marking }
    guard body.highestMarking > .clear else { return }
    for position in body.blocks.indices {
      let marking = max(marking, body.marking(ofBlock: position))
      if marking > .clear { markings[Array("\(path)#\(Address.anchor(position))".utf8)] = marking }
    }
    for claim in body.claims {
      if let id = claim.id { markings[Array("\(path)#\(id)".utf8)] = max(marking, body.marking(ofBlock: claim.block)) }
    }
  }

  private mutating func narrow(_ address: String, to marking: Marking) {
    markings[Array(address.utf8), default: .clear] = max(markings[Array(address.utf8)] ?? .clear, marking)
  }

  /// Returns the narrowest audience that anything asks for to which a page links, before its root marks are resolved.
  func highest(in page: UnsafeBufferPointer<UInt8>) -> Marking {
    guard !markings.isEmpty else { return .clear }
    var highest = Marking.clear
    var position = 0
    while let mark = page[position...].firstIndex(of: RootMark.byte) {
      let address = page[(mark + 1)...].prefix { $0 != UInt8(ascii: "\"") }
      highest = max(highest, marking(of: address))
      position = address.endIndex
    }
    return highest
  }

  /// Returns who may see what stands at an address, from the site's root: a page, or a place on one.
  func marking(of address: some Collection<UInt8>) -> Marking {
    guard !markings.isEmpty else { return .clear }
    let path = address.prefix { $0 != UInt8(ascii: "#") }
    let marking = markings[Array(path)] ?? .clear
    return path.count < address.count ? max(marking, markings[Array(address)] ?? .clear) : marking
  }
}

extension Body {
  /// The narrowest audience that a block or one around it asks for.
  fileprivate func marking(ofBlock position: Int) -> Marking {
    var marking = Marking.clear
    var next: Int? = position
    while let position = next {
      switch blocks[position].kind {
      case .claim(let claim): marking = max(marking, claims[claim].marking)
      case .internalNote: marking = max(marking, .green)
      default: break
      }
      next = blocks[position].parent
    }
    return marking
  }
}
