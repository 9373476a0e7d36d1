import BriefingModel
import CommonMark

extension BodyWalk {
  /// Tells of a line such as `[uboat]: actor:u-20` that defines nothing, for want of a blank line before it or because of a
  /// space in it.
  mutating func reportLostDefinition(_ node: Node, _ literal: [UInt8]) {
    guard canReport, imageDepth == 0, linkStart == nil, let start = LostLink.definition(in: literal),
      let line = self.start(of: node)
    else { return }
    seeLines()
    guard let place = locator.lineStart(Array(literal[..<start]), behind: 0),
      text.bytes.holds(literal[..<start], at: place.lowerBound)
    else { return }
    let end = text.bytes.firstOffset(of: Byte.newline, in: place.upperBound..<text.bytes.count) ?? text.bytes.count
    let whole = text.bytes.trimmed(place.lowerBound..<end)
    let opening = place.lowerBound + literal[..<start].prefix { $0 != Byte.closingBracket }.count + 2
    let destination = Array(text.bytes[text.bytes.trimmed(opening..<whole.upperBound)])
    if destination.contains(where: Byte.isSpace) {
      let label = text.bytes.string(place.lowerBound..<opening)
      report(
        .brokenLink, "a link's destination holds no space", at: whole,
        remedies: [
          corrected(destination).map { "write \(label) \($0)" }
            ?? "write the date as EDTF does, such as date:2013-01-10"
        ])
    } else if !line.isFirst {
      report(
        .brokenLink, "this line defines nothing, since it goes on with the paragraph", at: whole,
        remedies: ["put a blank line before it"])
    }
  }
}
