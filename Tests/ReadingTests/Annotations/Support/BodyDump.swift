import BriefingModel
import EDTF

@testable import Reading

extension Body {
  /// The texts of its blocks.
  var texts: [[UInt8]] { blocks.indices.map(text) }

  /// The blocks, mentions, claims and links, one a line, as a person would note them down.
  var outline: String {
    (blocks.indices.map(line(ofBlock:)) + mentions.map(line) + claims.map(line) + links.map(line))
      .joined(separator: "\n")
  }

  /// The rendered text, with its marks as `⟦b0⟧`.
  var markedProse: String {
    var shown = ""
    prose.forEach { bytes in
      shown += String(decoding: bytes, as: UTF8.self)
    } mark: { mark, _ in
      shown += "⟦" + String(decoding: mark.bytes.dropFirst().dropLast(), as: UTF8.self) + "⟧"
    }
    return shown
  }

  private func line(ofBlock position: Int) -> String {
    let block = blocks[position]
    let parent = block.parent.map { " in b\($0 + 1)" } ?? ""
    return "b\(position + 1) \(block.kind)\(parent): \(String(decoding: text(of: position), as: UTF8.self))"
  }

  private func line(_ mention: Mention) -> String {
    var parts = ["b\(mention.block + 1)"]
    parts.append("“\(String(decoding: text(of: mention.block)[mention.range], as: UTF8.self))”")
    switch mention.target {
    case .record(let reference): parts.append(name(reference))
    case .date(let date): parts.append("date:\(date)")
    }
    if let manner = mention.manner { parts.append("as=\(manner)") }
    if let certainty = mention.certainty { parts.append("certainty=\(certainty)") }
    if mention.isMisspelt { parts.append("misspelt") }
    return parts.joined(separator: " ")
  }

  private func line(_ claim: Claim) -> String {
    var parts = ["claim b\(claim.block + 1)"]
    if let id = claim.id { parts.append("id=\(id)") }
    if let speaker = claim.speaker { parts.append("speaker=\(name(speaker))") }
    if let audience = claim.audience { parts.append("audience=\(name(audience))") }
    if let via = claim.via { parts.append("via=\(name(via))") }
    if let event = claim.event { parts.append("event=\(name(event))") }
    if let date = claim.date { parts.append("date=\(date)") }
    if let figure = claim.figure {
      parts.append("\(figure.measure)=\(figure.text) (\(words(figure.value))) unit=\(figure.unit ?? "-")")
    }
    if let stance = claim.stance { parts.append("stance=\(stance)") }
    if let credibility = claim.credibility { parts.append("credibility=\(credibility)") }
    if let confidence = claim.confidence { parts.append("confidence=\(confidence)") }
    if claim.marking != .clear { parts.append(claim.marking.label) }
    return parts.joined(separator: " ")
  }

  private func words(_ value: Figure.Value) -> String {
    switch value {
    case .number(let number): "number \(number)"
    case .range(let range): "from \(range.lowerBound) to \(range.upperBound)"
    case .date(let date): "date \(date)"
    case .text: "text"
    }
  }

  private func line(_ link: InternalLink) -> String {
    var line = "\(link.kind) \(link.path)"
    if !link.title.isEmpty { line += " title=\(link.title)" }
    if !link.alternative.isEmpty { line += " alternative=\(link.alternative)" }
    return line
  }

  private func name(_ reference: RecordReference) -> String {
    "\(reference.kind):\(Sample.directory.label(of: reference).id)"
  }
}
