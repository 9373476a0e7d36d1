import BriefingModel
import EDTF

extension BodyWalk {
  /// Reads the attributes of a claim.
  mutating func readClaim(_ line: CalloutLine, into callout: inout Callout) {
    var attributes = ClaimAttributes()
    var scanner = AttributeScanner(text.bytes, in: line.rest)
    while let finding = scanner.next() {
      switch finding {
      case .attribute(let attribute): take(attribute, into: &attributes)
      case .words(let range): readWords(range, behind: attributes.last, &scanner)
      case .spaced(let name, let all):
        attributes.miss(.init(rawValue: text.bytes.string(name)))
        reportSpaced(name, all)
      case .curlyQuotes(let attribute, let marks):
        report(
          .badAttribute,
          text.bytes[marks.lowerBound] == UInt8(ascii: "'")
            ? "a value stands in double quotation marks" : "a value stands in straight quotation marks", at: marks,
          remedies: ["write \(attribute.name)=\"\(attribute.value)\""])
        attributes.note(attribute, as: ClaimAttributes.Name(of: attribute))
      case .unclosed(let name, let quote):
        attributes.miss(.init(rawValue: text.bytes.string(name)))
        report(
          .badAttribute, "this quotation mark is never closed", at: quote,
          remedies: ["close it at the value's end, on the same line"])
      }
    }
    var claim = Claim(block: 0)
    callout.isWithheld = read(attributes, into: &claim)
    callout.idPlace = attributes[.id]?.valueRange ?? callout.idPlace
    callout.kind = .claim(claim)
  }

  private mutating func take(_ attribute: CalloutAttribute, into attributes: inout ClaimAttributes) {
    guard let name = ClaimAttributes.Name(of: attribute) else {
      let names = ClaimAttributes.Name.allCases.map(\.rawValue)
      reportUnknownAttribute(attribute.name, of: "a claim", among: names, at: .range(attribute.nameRange))
      attributes.last = nil
      return
    }
    guard !attributes.holds(name) else {
      report(
        .duplicateAttribute, "\(quoted(attribute.name)) is given twice", at: attribute.nameRange,
        remedies: ["remove one of them"])
      return
    }
    guard !attribute.valueRange.isEmpty else {
      report(.badAttribute, "\(quoted(attribute.name)) has no value", at: attribute.range)
      attributes.miss(name)
      return
    }
    attributes.note(attribute, as: name)
  }

  private mutating func reportSpaced(_ name: Range<Int>, _ all: Range<Int>) {
    let value = text.bytes.string(all).drop { $0 != "=" }.dropFirst().drop { $0 == " " }
    report(
      .badAttribute, "no space may stand beside the “=” of an attribute", at: all,
      remedies: ["write \(text.bytes.string(name))=\(value)"])
  }

  /// Tells of words that are no attribute: the rest of a number, of a value that needs quotation marks, or the claim itself.
  private mutating func readWords(
    _ first: Range<Int>, behind attribute: CalloutAttribute?, _ scanner: inout AttributeScanner
  ) {
    var range = first
    var ahead = scanner
    while case .words(let more)? = ahead.next() {
      range = range.lowerBound..<more.upperBound
      scanner = ahead
    }
    let words = text.bytes.string(range)
    guard let attribute, !attribute.isQuoted, attribute.valueRange.upperBound <= range.lowerBound else {
      report(
        .badAttribute, "\(quoted(words)) is no attribute", at: range,
        remedies: ["an attribute is written name=value; what was said starts on the next line, behind a “>”"])
      return
    }
    let whole = text.bytes.string(attribute.valueRange.lowerBound..<range.upperBound)
    let number = NumberText.ungrouped(whole)
    report(
      .badAttribute, number == nil ? "\(quoted(words)) is no attribute" : "\(quoted(whole)) has a space in it",
      at: number == nil ? range : attribute.valueRange.lowerBound..<range.upperBound,
      remedies: [
        number.map { "write \(attribute.name)=\($0)" }
          ?? "a value with spaces stands in quotation marks: \(attribute.name)=\"\(whole)\""
      ])
  }
}
