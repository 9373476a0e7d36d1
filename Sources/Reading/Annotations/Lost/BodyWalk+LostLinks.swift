import BriefingModel
import EDTF

extension BodyWalk {
  /// Tells of what looks like a link or a footnote in a piece of a text.
  mutating func reportLostLinks(in literal: [UInt8], _ piece: Range<Int>) {
    guard imageDepth == 0, linkStart == nil else { return }
    var offset = piece.lowerBound
    while canReport, let lost = LostLink.next(in: literal, from: offset, to: piece.upperBound) {
      offset = lost.range.lowerBound + 1
      seeLines()
      let written = Array(literal[lost.range])
      switch lost {
      case .destination:
        if let bracket = locator.lostLink(written) { reportLostDestination(bracket, written) }
      case .label:
        if let bracket = locator.undefinedLabel(written) {
          reportUndefined(String(decoding: written.dropFirst(), as: UTF8.self), of: bracket)
        }
      case .singleBrackets:
        if let inner = locator.bracket(around: written.dropFirst().dropLast()) { reportSingleBrackets(inner) }
      case .footnote:
        if let inner = locator.undefinedFootnote(written.dropFirst().dropLast()) { reportLostFootnote(inner) }
      }
    }
  }

  private mutating func reportLostDestination(_ bracket: SourceToken.Bracket, _ written: [UInt8]) {
    let shown = text.bytes.string(bracket.text)
    let start = bracket.text.upperBound + written.count
    let lineEnd = text.bytes.firstOffset(of: Byte.newline, in: start..<text.bytes.count) ?? text.bytes.count
    let opening = text.bytes.firstOffset(of: Byte.openingParenthesis, in: bracket.text.upperBound..<start) ?? start
    guard let closing = text.bytes.firstOffset(of: Byte.closingParenthesis, in: start..<lineEnd) else {
      report(
        .brokenLink, "this link is never closed", at: bracket.text.lowerBound - 1..<start,
        remedies: ["put a “)” behind its destination"])
      return
    }
    let place = bracket.text.lowerBound - 1..<closing + 1
    let destination = Array(text.bytes[text.bytes.trimmed(opening + 1..<closing)])
    if bracket.destination != nil, !destination.contains(where: Byte.isSpace), opening == bracket.text.upperBound + 1 {
      report(
        .brokenLink, "a link holds no other link", at: place, remedies: ["take one of the two links out"])
      return
    }
    let meant = corrected(destination)
    report(
      .brokenLink,
      opening > bracket.text.upperBound + 1
        ? "no space stands before a link's destination" : "a link's destination holds no space",
      at: place,
      remedies: [
        meant.map { "write [\(shown)](\($0))" } ?? "write the date as EDTF does, such as date:2013-01-10"
      ])
  }

  /// Returns a destination with spaces as it is to be written; `nil` where it is a date that cannot be read.
  func corrected(_ destination: [UInt8]) -> String? {
    let written = String(decoding: destination, as: UTF8.self)
    guard case .mention(let address) = Address(destination) else {
      return destination.contains(where: Byte.isSpace) ? "<\(written)>" : written
    }
    let colon = (destination.firstIndex(of: Byte.colon) ?? 0) + 1
    let rest = destination.string(destination.trimmed(colon..<destination.count))
    switch address.kind {
    case .date:
      do {
        return "date:\(try ExtendedDate(rest))"
      } catch {
        return error.suggestion.map { "date:\($0)" }
      }
    case .record(let kind):
      let name = rest.prefix { $0 != "?" }
      let id = Identifier.isValid(String(name)) ? String(name) : meantID(String(name), kind: kind)
      return id.map { "\(kind.rawValue):\($0)\(rest.dropFirst(name.count).filter { $0 != " " })" } ?? written
    }
  }

  /// Returns the id of the record that is called so, or the id that a text would have.
  private func meantID(_ name: String, kind: RecordKind) -> String? {
    if case .found(let reference) = context.directory.resolve(name: name, kind: kind) {
      return context.directory.label(of: reference).id
    }
    return Identifier.suggestion(for: name)
  }

  private mutating func reportUndefined(_ label: String, of bracket: SourceToken.Bracket) {
    let opening = bracket.text.lowerBound - 1
    // `a[i][j]` is a formula, `[1][2]` counts something.
    if opening > 0, Byte.isLetter(text.bytes[opening - 1]) || Byte.isDigit(text.bytes[opening - 1]) { return }
    let isNumber = text.bytes[bracket.text].allSatisfy { Byte.isDigit($0) || Byte.isPunctuation($0) }
    let name = String(label.dropFirst().dropLast())
    let nearest = nearestLabel(to: name)
    let shown = text.bytes.string(bracket.text)
    let place = bracket.text.upperBound + 1..<bracket.text.upperBound + 1 + label.utf8.count
    report(
      .brokenLink, "nothing defines \(quoted(label))", at: place, severity: isNumber ? .warning : nil,
      remedies: [
        nearest.map { "did you mean [\(shown)][\($0)]?" }
          ?? "add a line \(label): with where it leads, such as \(label): actor:…",
        "or write \\[\(shown)]\(label) if it is meant as text",
      ])
  }

  /// Returns the label nearest to one that is not defined; none where some of them may stand in what is withheld.
  private mutating func nearestLabel(to label: String) -> String? {
    emptied.isEmpty && !callouts.values.contains(where: \.isWithheld) ? locator.nearestLabel(to: label) : nil
  }

  private mutating func reportSingleBrackets(_ inner: Range<Int>) {
    let written = text.bytes.string(inner)
    report(
      .brokenWikilink, "a wikilink stands in two brackets on each side",
      at: inner.lowerBound - 1..<inner.upperBound + 1,
      remedies: ["write [[\(written)]]", "or write \\[\(written)] if it is meant as text"])
  }

  private mutating func reportLostFootnote(_ inner: Range<Int>) {
    let label = text.bytes.string(inner)
    let nearest = nearestLabel(to: label)
    report(
      .brokenLink, "nothing defines the footnote \(quoted("[\(label)]"))",
      at: inner.lowerBound - 1..<inner.upperBound + 1,
      remedies: [
        nearest.flatMap { $0.hasPrefix("^") ? "did you mean [\($0)]?" : nil } ?? "add a line [\(label)]: with its text",
        "or write \\[\(label)] if it is meant as text",
      ])
  }
}
