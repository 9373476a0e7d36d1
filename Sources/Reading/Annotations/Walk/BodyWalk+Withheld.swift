import BriefingModel
import CommonMark

/// What the lines of a callout brought to light before it was known whether it is shown.
struct HeldFindings {
  var diagnostics: [Diagnostic]
  var unknown: [UnknownRecord]
}

extension BodyWalk {
  /// What stands in the place of a withheld record that is written by its id alone: no word, so that it fits any language.
  static let withheldName = Array("[…]".utf8)

  /// Whether a block is withheld for its own sake, as a callout, or for want of anything in it that is not.
  func isWithheld(_ node: Node, _ callout: Callout?) -> Bool {
    (callout?.isWithheld ?? false) || emptied.contains(node)
  }

  /// Notes that something withheld stands in the source at a range.
  mutating func noteWithheld(at range: Range<Int>) {
    withheldLines.insert(text.line(at: range.lowerBound))
  }

  /// Notes that something withheld stands somewhere in the source.
  mutating func noteWithheld(at place: Whereabouts) {
    noteWithheld(at: range(of: place))
  }

  /// Notes the lines of a block that is withheld.
  mutating func noteWithheld(_ node: Node) {
    let position = node.position
    let last = min(max(position.startLine, position.endLine) + linesBefore, text.lineCount)
    for line in min(position.startLine + linesBefore, last)...last { withheldLines.insert(line) }
  }

  /// Takes back what has been found since, until the walk comes to the block.
  mutating func holdBack(from node: Node, since found: (diagnostics: Int, unknown: Int)) {
    guard diagnostics.count > found.diagnostics || unknown.count > found.unknown else { return }
    heldBack[node] = HeldFindings(
      diagnostics: Array(diagnostics[found.diagnostics...]), unknown: Array(unknown[found.unknown...]))
    diagnostics.removeSubrange(found.diagnostics...)
    unknown.removeSubrange(found.unknown...)
  }

  /// Tells what was held back of a block that is shown.
  mutating func release(_ node: Node) {
    guard !heldBack.isEmpty, let findings = heldBack.removeValue(forKey: node) else { return }
    diagnostics += findings.diagnostics
    unknown += findings.unknown
  }
}
