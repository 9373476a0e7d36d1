import BriefingModel
import CommonMark

extension BodyWalk {
  /// Tells of footnotes and link definitions by which a callout that a build may leave out would show outside of it.
  ///
  /// They are told of for every audience, so that nobody finds out only once something has become public.
  mutating func reportSharedDefinitions() {
    let callouts = calloutsByLine()
    guard !callouts.isEmpty else { return }
    for (position, definition) in footnotes.definitions.enumerated() {
      let line = definition.node.position.startLine
      if let callout = callouts[line], footnotes.isUsed(at: position, elsewhereThan: callout) {
        let label = footnoteLabel(inLine: line)
        reportDefinition("the footnote \(quoted(text.bytes.string(label)))", at: label)
      } else if footnotes.isUsed(at: position, elsewhereThan: definition.leftOutWith) {
        let label = footnoteLabel(inLine: line)
        let name = quoted(text.bytes.string(label))
        report(
          .brokenCallout, "the footnote \(name) is used inside and outside of a callout that a build may leave out",
          at: label,
          remedies: ["give the callout a footnote of its own"])
      }
    }
    for line in callouts.keys.sorted() {
      guard let label = ReferenceDefinitions.linkLabel(text.bytes, from: text.offset(ofLine: line + linesBefore)) else {
        continue
      }
      let words = text.bytes[label].split { Byte.isSpace($0) || $0 == Byte.closingAngle }
      let name = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      let lineEnd = text.bytes.firstOffset(of: Byte.newline, in: label) ?? label.upperBound + 1
      let isWithheld = withheldLines.contains(line + linesBefore)
      reportDefinition(
        isWithheld ? "a link" : "the link \(quoted("[\(name)]"))", at: label.lowerBound - 1..<lineEnd)
    }
  }

  private mutating func reportDefinition(_ subject: String, at place: Range<Int>) {
    report(
      .brokenCallout, "\(subject) is defined inside a callout that a build may leave out", at: place,
      remedies: ["move its definition out of the callout, to the end of the file"])
  }

  /// Returns the innermost callout that a build may leave out around each line, as cmark-gfm counts lines.
  private func calloutsByLine() -> [Int: Node] {
    var spans: [(node: Node, position: PositionHint)] = []
    for (node, callout) in callouts where mayBeLeftOut(callout) { spans.append((node, node.position)) }
    var callouts: [Int: Node] = [:]
    for span in spans.sorted(by: { $0.position.startLine < $1.position.startLine }) {
      let lines = span.position.startLine..<max(span.position.startLine, span.position.endLine) + 1
      for line in lines where line + linesBefore <= text.lineCount { callouts[line] = span.node }
    }
    return callouts
  }

  /// Returns the label that a footnote's definition begins with, in brackets.
  private func footnoteLabel(inLine line: Int) -> Range<Int> {
    let start = text.offset(ofLine: line + linesBefore)
    let end = text.bytes.firstOffset(of: Byte.newline, in: start..<text.bytes.count) ?? text.bytes.count
    guard let opening = (start..<end).first(where: { text.bytes.holds("[^".utf8, at: $0) }),
      let closing = text.bytes.firstOffset(of: Byte.closingBracket, in: opening..<end)
    else { return text.bytes.trimmed(start..<end) }
    return opening..<closing + 1
  }
}
