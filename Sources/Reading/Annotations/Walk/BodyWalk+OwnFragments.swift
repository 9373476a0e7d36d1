import BriefingModel
import CommonMark

/// A link to a piece of its own document, `#b2`, which may stand before that piece.
struct OwnFragmentLink {
  var node: Node
  /// The number sign and what follows.
  var destination: [UInt8]
  /// Where the destination stands in the file.
  var place: Whereabouts
}

extension BodyWalk {
  /// Notes a link to a piece of its own document, which the walk is leaving.
  mutating func readOwnFragment(_ node: Node, _ destination: [UInt8]) {
    ownFragments.append(
      OwnFragmentLink(node: node, destination: destination, place: Whereabouts(.target(note(.link(node))))))
  }

  /// Tells of the links within the document that lead nowhere, and makes text of those to what is withheld.
  mutating func settleOwnFragments() {
    guard !ownFragments.isEmpty else { return }
    let blocks = Set(body.blocks.indices.map { "b\($0 + 1)" })
    let shownClaims = Set(body.claims.compactMap(\.id))
    let allClaims = Set(callouts.values.compactMap(\.claimID))
    for link in ownFragments {
      let fragment = PercentEncoding.decode(link.destination.dropFirst())
      if blocks.contains(fragment) || shownClaims.contains(fragment) || isFootnote(fragment) { continue }
      guard !allClaims.contains(fragment) else {
        noteWithheld(at: link.place)
        edits.append(.dissolve(link.node, start: nil, end: nil))
        continue
      }
      guard canReport else { continue }
      let nearest = Spelling.nearest(to: fragment, among: shownClaims.sorted())
      report(
        .brokenLink, "this \(kind.noun) has no block and no claim \(quoted("#" + fragment))", at: link.place,
        remedies: nearest.map { ["did you mean #\($0)?"] } ?? [])
    }
  }

  /// Whether a fragment means a footnote or where it is used, by the names that cmark-gfm gives them.
  private func isFootnote(_ fragment: String) -> Bool {
    fragment.hasPrefix("fn-") || fragment.hasPrefix("fnref-")
  }
}
