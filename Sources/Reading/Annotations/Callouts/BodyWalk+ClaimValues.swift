import BriefingModel
import EDTF

extension BodyWalk {
  /// Makes a claim of its attributes and returns whether it is withheld.
  mutating func read(_ attributes: ClaimAttributes, into claim: inout Claim) -> Bool {
    claim.id = claimID(attributes[.id])
    var isWithheld = false
    if let attribute = attributes[.marking] {
      if let marking = Marking(label: attribute.value) {
        claim.marking = marking
        isWithheld = marking > context.options.audience
      } else {
        reportChoice(
          "marking", among: Marking.self, attribute.value, at: .range(attribute.valueRange), evenIfWithheld: true)
        // Whoever set a marking did not mean it for everybody.
        isWithheld = context.options.audience < .red
      }
    }
    let speaker = reference(attributes[.speaker], .actor)
    if speaker == .withheld { isWithheld = true }
    claim.speaker = speaker?.record
    claim.audience = reference(attributes[.audience], .actor)?.record
    claim.via = reference(attributes[.via], .source)?.record
    reportOrigin(of: claim, at: attributes[.via]?.valueRange)
    claim.event = reference(attributes[.event], .event)?.record
    claim.date = date(attributes[.date])
    claim.figure = figure(attributes)
    claim.stance = choice(attributes[.stance])
    claim.confidence = choice(attributes[.confidence])
    claim.credibility = credibility(attributes[.credibility])
    return isWithheld
  }

  /// Warns of a source that is for a narrower audience than its claim: in a build in which it is withheld the claim seems to
  /// have the origins of its dispatch.
  private mutating func reportOrigin(of claim: Claim, at range: Range<Int>?) {
    guard kind == .dispatch, let range, let via = claim.via else { return }
    let directory = context.directory
    let shown = max(documentMarking, claim.marking, claim.speaker.map { directory.marking(of: $0) } ?? .clear)
    let narrower = directory.marking(of: via)
    guard narrower > shown else { return }
    report(
      .withheldOrigin,
      "the claim is \(shown.label), and \(quoted(directory.label(of: via).id)), through which it came, is "
        + "\(narrower.label): without it the claim rests on the dispatch’s own origins",
      at: range,
      remedies: [
        "write marking=\(narrower.rawValue), or accept that in a build for \(shown.rawValue) the claim rests on the "
          + "dispatch’s own origins"
      ])
  }

  private mutating func claimID(_ attribute: CalloutAttribute?) -> String? {
    guard let attribute else { return nil }
    guard Identifier.isValid(attribute.value) else {
      let suggestion = Identifier.suggestion(for: attribute.value)
      report(
        .badAttribute,
        "an id has lower-case letters, digits and single hyphens, and \(quoted(attribute.value)) has not",
        at: attribute.valueRange, remedies: suggestion.map { ["did you mean id=\($0)?"] } ?? [])
      return nil
    }
    return attribute.value
  }

  /// Returns a claim's id where no claim before it that is shown has it too.
  mutating func takenID(_ id: String?, at place: Range<Int>) -> String? {
    guard let id, !claimIDs.insert(id).inserted else { return id }
    report(
      .duplicateClaim, "this \(kind.noun) has another claim with the id \(quoted(id))", at: place,
      remedies: ["give one of them another id"])
    return nil
  }

  /// What a record's id in an attribute means.
  private enum Reference: Equatable {
    case found(RecordReference)
    case withheld

    var record: RecordReference? {
      if case .found(let record) = self { record } else { nil }
    }
  }

  /// Reads an id, perhaps with its kind before it: `actor:un`.
  private mutating func reference(
    _ attribute: CalloutAttribute?, _ kind: RecordKind
  ) -> Reference? {
    guard let attribute else { return nil }
    if let record = attribute.withWrittenValue({ context.directory.record(kind, withID: $0) }) { return .found(record) }
    var id = attribute.value
    if let colon = id.utf8.firstIndex(of: Byte.colon), let named = MentionAddress.Kind(scheme: id.utf8[..<colon]) {
      guard named == .record(kind) else {
        report(
          .badAttribute,
          "\(quoted(attribute.name)) is \(DocumentKind.record(kind).nounWithArticle), and \(quoted(id)) is none",
          at: attribute.valueRange,
          remedies: ["write the id of \(DocumentKind.record(kind).nounWithArticle): \(attribute.name)=ID"])
        return nil
      }
      id = String(id[id.index(after: colon)...])
    }
    switch context.directory.resolve(id: id, kind: kind) {
    case .found(let record): return .found(record)
    case .withheld:
      noteWithheld(at: attribute.valueRange)
      return .withheld
    case .ambiguous: return nil
    case .unknown where !Identifier.isValid(id):
      reportNoID(attribute, id, kind)
      return nil
    case .unknown:
      let record = UnknownRecord(kind: kind, id: id, name: Identifier.name(for: id))
      reportUnknown(record, called: nil, at: .range(attribute.valueRange))
      return nil
    }
  }

  /// Tells that a value is no id, with the id that is meant, but without a file to create for it.
  private mutating func reportNoID(_ attribute: CalloutAttribute, _ value: String, _ kind: RecordKind) {
    let meant = recordMeant(by: value, kind).map { context.directory.label(of: $0) }
    report(
      .badAttribute, "\(quoted(attribute.name)) takes an id, and \(quoted(value)) is none",
      at: attribute.valueRange,
      remedies: [
        meant.map { "did you mean \(attribute.name)=\($0.id) (\($0.name))?" }
          ?? "write the name of a file in \(DocumentKind.record(kind).folder)/, without “.md”"
      ])
  }

  /// Returns the record that a text means that is no id: by its name, by what would be its id, or by what is nearest.
  private func recordMeant(by text: String, _ kind: RecordKind) -> RecordReference? {
    let directory = context.directory
    if case .found(let record) = directory.resolve(name: text, kind: kind) { return record }
    guard let slug = Identifier.suggestion(for: text) else { return nil }
    if case .found(let record) = directory.resolve(id: slug, kind: kind) { return record }
    return directory.nearest(to: slug, kind: kind)
  }

  private mutating func date(_ attribute: CalloutAttribute?) -> ExtendedDate? {
    guard let attribute else { return nil }
    guard case .target(.date(let date)) = date(attribute.value, at: .range(attribute.valueRange)) else { return nil }
    return date
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ attribute: CalloutAttribute?
  ) -> Choice? {
    guard let attribute else { return nil }
    if let choice = Choice(rawValue: attribute.value) { return choice }
    reportChoice(attribute.name, among: Choice.self, attribute.value, at: .range(attribute.valueRange))
    return nil
  }

  private mutating func credibility(_ attribute: CalloutAttribute?) -> Int? {
    guard let attribute else { return nil }
    if let number = Int(attribute.value), (1...6).contains(number) { return number }
    report(
      .badAttribute, "“credibility” is a number from 1 to 6, not \(quoted(attribute.value))", at: attribute.valueRange)
    return nil
  }
}
