import BriefingModel
import CommonMark
import EDTF

extension BodyWalk {
  /// Reads a link that means a record or a date.
  mutating func readMention(
    _ node: Node, _ address: MentionAddress, of destination: [UInt8], shown: Range<Int>, step: Int
  ) {
    let (text, target) = (Whereabouts(.text(step)), Whereabouts(.target(step)))
    guard node.firstChild != nil else {
      report(
        .brokenLink, "this mention shows nothing", at: target, remedies: ["write its text between the brackets"])
      return
    }
    let attributes = attributes(address.query, of: destination, at: target)
    let bytes = words.bytes
    let meaning: Meaning
    switch address.kind {
    case .date:
      meaning = date(address, of: destination, shown: Self.name(of: node, bytes, shown), at: target, shownAt: text)
    case .record(let kind) where address.id.isEmpty:
      meaning = record(named: Self.name(of: node, bytes, shown), kind: kind, at: text)
    case .record(let kind):
      let id = PercentEncoding.decode(destination[address.id])
      let place = target.piece(address.whole, of: destination)
      meaning = record(withID: id, kind: kind, shown: bytes.string(shown), at: place)
    }
    finish(node, meaning, attributes, shown: shown, at: text)
  }

  /// Returns what a mention shows, also where all of that is struck out.
  private static func name(of node: Node, _ words: [UInt8], _ shown: Range<Int>) -> String {
    guard shown.isEmpty else { return words.string(shown) }
    let bytes = node.plainText
    return bytes.string(bytes.trimmed(bytes.indices))
  }

  /// Puts a mention into the body, and its marks in the place of its link.
  mutating func finish(
    _ node: Node, _ meaning: Meaning, _ attributes: MentionAttributes, shown: Range<Int>, at place: Whereabouts
  ) {
    let bytes = words.bytes
    reportMisspelling(meaning, named: Self.name(of: node, bytes, shown), at: place)
    // `<place:base>` shows no name where the record is withheld.
    if context.options.withheldNames, node.firstChild?.literal != node.destination {
      reportWithheldName(meaning, shown: Self.name(of: node, bytes, shown), at: place)
    }
    guard let position = add(meaning, attributes, shown: shown) else {
      edits.append(.dissolve(node, start: nil, end: nil))
      return
    }
    edits.append(.dissolve(node, start: .mentionStart(position), end: .mentionEnd(position)))
  }

  /// Adds a mention to the body and returns its position; `nil` where its text stays plain.
  mutating func add(_ meaning: Meaning, _ attributes: MentionAttributes, shown: Range<Int>) -> Int? {
    guard case .target(let target) = meaning, !isWithheld, let block else { return nil }
    var mention = Mention(target, block: block, range: rangeInText(shown))
    if mayBeMisspelt(target) { mention.isMisspelt = isMisspelt(words.bytes.string(shown), target) }
    mention.manner = attributes.manner
    mention.certainty = attributes.certainty
    body.mentions.append(mention)
    return body.mentions.count - 1
  }

  /// Reads `as` and `certainty`.
  mutating func attributes(
    _ query: Query, of destination: [UInt8], at target: Whereabouts
  ) -> MentionAttributes {
    var attributes = MentionAttributes()
    guard !query.items.isEmpty else { return attributes }
    var names: Set<String> = []
    for item in query.items {
      let name = destination.string(item.name)
      let value = PercentEncoding.decode(destination[item.value])
      let nameRange = target.piece(item.name, of: destination)
      let valueRange = item.value.isEmpty ? nameRange : target.piece(item.value, of: destination)
      guard names.insert(name).inserted else {
        report(.duplicateAttribute, "\(quoted(name)) is given twice", at: nameRange, remedies: ["remove one of them"])
        continue
      }
      switch name {
      case "as" where value.isEmpty:
        report(.badAttribute, "“as” has no value", at: nameRange, remedies: ["write as=metonym, or another manner"])
      case "as":
        attributes.manner = value
      case "certainty":
        attributes.certainty = Confidence(rawValue: value)
        if attributes.certainty == nil {
          reportChoice("certainty", among: Confidence.self, value, at: valueRange)
        }
      default:
        reportUnknownAttribute(name, of: "a mention", among: ["as", "certainty"], at: nameRange)
      }
    }
    return attributes
  }
}
