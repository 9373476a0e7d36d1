import BriefingModel

extension Field {
  /// Reads a whole number.
  func wholeNumber(in range: ClosedRange<Int> = Int.min...Int.max) -> Int? {
    guard let text = text() else { return nil }
    guard let number = Int(text) else {
      reportValue("\(quoted(key)) is a whole number, not \(quoted(text))")
      return nil
    }
    guard range.contains(number) else {
      reportValue("\(quoted(key)) is at least \(range.lowerBound)")
      return nil
    }
    return number
  }

  /// Reads coordinates: degrees north and degrees east.
  func coordinates() -> Place.Coordinates? {
    guard case .list(let values) = value.content else {
      let remedy = rawText.flatMap { Self.coordinatesWritten(as: $0.string) } ?? "write coordinates: [14.49, -4.19]"
      reportType("a list of two numbers, latitude and longitude", remedies: [remedy])
      return nil
    }
    guard values.count == 2 else {
      context.report(
        .badCoordinates, "coordinates are two numbers, latitude and longitude; here are \(values.count)",
        at: value.range, remedies: values.count == 4 ? ["write decimals with a point, not with a comma"] : [])
      return nil
    }
    // Both are read before either is missed, so that each is told.
    let (first, second) = (degrees(values[0]), degrees(values[1]))
    guard let latitude = first, let longitude = second else { return nil }
    var isSound = true
    if abs(latitude) > 90 {
      let isSwapped = abs(longitude) <= 90 && abs(latitude) <= 180
      context.report(
        .badCoordinates, "a latitude lies between -90 and 90", at: values[0].range,
        remedies: isSwapped
          ? ["the latitude comes first: did you mean [\(number(values[1])), \(number(values[0]))]?"] : [])
      isSound = false
    }
    if abs(longitude) > 180 {
      context.report(.badCoordinates, "a longitude lies between -180 and 180", at: values[1].range)
      isSound = false
    }
    return isSound ? Place.Coordinates(latitude: latitude, longitude: longitude) : nil
  }

  private func degrees(_ value: YAMLValue) -> Double? {
    let text = number(value)
    let isPlain = text.utf8.allSatisfy { Byte.isDigit($0) || [0x2B, 0x2D, 0x2E].contains($0) }
    if isPlain, let degrees = Double(text), degrees.isFinite { return degrees }
    context.report(
      .badCoordinates, "a coordinate is a number of degrees, such as -4.19", at: value.range)
    return nil
  }

  private func number(_ value: YAMLValue) -> String {
    guard case .text(let text, _) = value.content else { return "" }
    return text
  }

  private static func coordinatesWritten(as text: String) -> String? {
    let parts = text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" })
    guard parts.count == 2, parts.allSatisfy({ Double($0) != nil }) else { return nil }
    return "did you mean [\(parts[0]), \(parts[1])]?"
  }
}
