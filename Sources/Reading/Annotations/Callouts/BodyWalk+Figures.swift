import BriefingModel

extension BodyWalk {
  /// Reads what a claim measures.
  mutating func figure(_ attributes: ClaimAttributes) -> Figure? {
    let (measure, value, unit) = (attributes[.measure], attributes[.value], attributes[.unit])
    if let value, !attributes.has(.measure) {
      report(
        .missingAttribute, "a value needs a measure", at: value.range,
        remedies: ["say what is measured, such as measure=casualties"])
    }
    if let measure, !attributes.has(.value) {
      report(
        .missingAttribute, "a measure needs a value", at: measure.range,
        remedies: ["say how much it is, such as value=1200"])
    }
    if let unit, value == nil, !attributes.has(.value) {
      report(
        .missingAttribute, "a unit needs a value", at: unit.range, remedies: ["say how much it is, such as value=1200"])
    }
    guard let value, let reading = figureValue(value), let measure else { return nil }
    return Figure(measure: measure.value, text: value.value, value: reading, unit: unit?.value)
  }

  private mutating func figureValue(_ attribute: CalloutAttribute) -> Figure.Value? {
    switch NumberText.read(attribute.value) {
    case .value(let value):
      return value
    case .descending(let swapped):
      report(
        .badAttribute, "the range \(quoted(attribute.value)) ends before it starts", at: attribute.valueRange,
        remedies: ["did you mean value=\(swapped)?"])
      return nil
    case .written(let number):
      // In quotation marks it is meant as words.
      guard !attribute.isQuoted else { return .text }
      report(
        .badAttribute, "\(quoted(attribute.value)) is not how a number or a range is written", at: attribute.valueRange,
        remedies: ["write value=\(number), or value=\"\(attribute.value)\" if it is meant as words"])
      return nil
    }
  }
}
