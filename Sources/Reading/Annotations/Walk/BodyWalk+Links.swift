import BriefingModel
import CommonMark

extension BodyWalk {
  /// Reads a link, which the walk is leaving.
  mutating func readLink(_ node: Node) {
    guard imageDepth == 0, let start = linkStart else { return }
    linkStart = nil
    let shown = words.range(since: start)
    if node.withDestination({ readRecord(at: $0, node, shown: shown) }) { return }
    let destination = node.destination
    switch Address(destination) {
    case .outside where destination.first == Byte.hash:
      readOwnFragment(node, destination)
    case .outside:
      if destination.contains(Byte.openingBracket) {
        _ = note(.address(node))
      }
    case .mention(let address):
      readMention(node, address, of: destination, shown: shown, step: note(.link(node)))
    case .content(let address):
      readContentLink(node, address, of: destination, shown: shown, step: note(.link(node)))
    case .refused(let scheme):
      reportRefused(scheme, at: Whereabouts(.target(note(.link(node)))))
      edits.append(.dissolve(node, start: nil, end: nil))
    case .unknown(let scheme):
      reportUnknown(scheme, destination, at: Whereabouts(.target(note(.link(node)))))
    }
  }

  /// Reads a link whose destination is a kind and an id and nothing else, as most are, and answers whether it is one.
  private mutating func readRecord(
    at destination: UnsafeBufferPointer<UInt8>, _ node: Node, shown: Range<Int>
  ) -> Bool {
    guard let colon = destination.prefix(8).firstIndex(of: Byte.colon), node.firstChild != nil,
      case .record(let kind)? = MentionAddress.Kind(scheme: destination[..<colon]),
      let reference = context.directory.record(kind, withID: .init(rebasing: destination[(colon + 1)...]))
    else { return false }
    let place = Whereabouts(.text(note(.link(node))))
    finish(node, .target(.record(reference)), MentionAttributes(), shown: shown, at: place)
    return true
  }

  mutating func enterImage() {
    if imageDepth == 0 { alternative = PlainWords() }
    imageDepth += 1
  }

  /// Reads an image, which the walk is leaving.
  mutating func readImage(_ node: Node) {
    imageDepth -= 1
    guard imageDepth == 0 else { return }
    let destination = node.destination
    switch Address(destination) {
    case .outside:
      return
    case .content(let address):
      readContentImage(node, address, of: destination, at: Whereabouts(.target(note(.link(node)))))
    case .mention:
      report(
        .brokenLink, "an image shows a file, not a record or a date", at: Whereabouts(.target(note(.link(node)))),
        remedies: ["write it without the exclamation mark, as a mention"])
    case .refused(let scheme):
      reportRefused(scheme, at: Whereabouts(.target(note(.link(node)))))
    case .unknown(let scheme):
      reportUnknown(scheme, destination, at: Whereabouts(.target(note(.link(node)))))
    }
  }

  private mutating func reportRefused(_ scheme: String, at place: Whereabouts) {
    report(
      .brokenLink, "an address with \(quoted(scheme + ":")) has no place on a page", at: place,
      remedies: scheme == "data" ? ["did you mean date:?"] : [])
  }

  private mutating func reportUnknown(_ scheme: String, _ destination: [UInt8], at place: Whereabouts) {
    let rest = destination.string(scheme.utf8.count..<destination.count)
    let isWeb = rest.hasPrefix("://")
    let nearest = Spelling.nearest(to: scheme, among: isWeb ? Address.webSchemes : MentionAddress.schemes)
    report(
      .brokenLink,
      isWeb ? "no address on the web begins with \(quoted(scheme + ":"))" : "there is no kind \(quoted(scheme))",
      at: place,
      remedies: [
        nearest.map { "did you mean \($0)\(rest)?" }
          ?? (isWeb
            ? "write the whole address, such as https://example.org"
            : "the kinds are \(listed(MentionAddress.schemes, conjunction: "and"))")
      ])
  }
}
