import BriefingModel
import EDTF

/// Records that say what cannot be, next to what the records say that they refer to.
enum Disagreements {
  /// Returns a warning for each event outside the one that it is a part of, for each step of a status that stands behind a
  /// later one or is for fewer than the event, and for coordinates that were swapped.
  static func diagnostics(in briefing: Briefing, _ roll: Roll) -> [Diagnostic] {
    briefing.events.indices.compactMap { outside(briefing, $0, roll) }
      + briefing.events.indices.compactMap { disorder(briefing, $0, roll) }
      + briefing.events.indices.flatMap { WithheldSteps.diagnostics(of: $0, in: briefing, roll) }
      + briefing.places.indices.compactMap { swapped(briefing, $0, roll) }
  }

  private static func outside(_ briefing: Briefing, _ index: Int, _ roll: Roll) -> Diagnostic? {
    guard let date = briefing.events[index].date,
      let whole = briefing.events[index].partOf.map({ briefing.events[$0.index] }),
      let wholeDate = whole.date, date.isCertainlyBefore(wholeDate) || wholeDate.isCertainlyBefore(date),
      let (text, value) = roll.value(of: "part-of", RecordReference(.event, index))
    else { return nil }
    return text.diagnostic(
      .badValue,
      "the event lies outside \(quoted(whole.name)), which it is a part of: \(date.text) against "
        + wholeDate.text, at: value.range, severity: .warning,
      remedies: ["correct one of the dates, or the key “part-of”"])
  }

  private static func disorder(_ briefing: Briefing, _ index: Int, _ roll: Roll) -> Diagnostic? {
    let steps = briefing.events[index].statusHistory
    for (before, step) in zip(steps, steps.dropFirst()) {
      guard let earlier = before.dispatch.map({ briefing.dispatches[$0] }),
        let later = step.dispatch.map({ briefing.dispatches[$0] }),
        later.published.isCertainlyBefore(earlier.published),
        let (text, value) = roll.value(of: "status", RecordReference(.event, index)),
        case .list(let items) = value.content,
        let item = items.first(where: { $0.has("dispatch", later.id) && $0.has("status", step.status.rawValue) })
      else { continue }
      return text.diagnostic(
        .badValue,
        "\(quoted(step.status.rawValue)) stands behind \(quoted(before.status.rawValue)), though its dispatch was published "
          + "before: \(later.published.text) against \(earlier.published.text)", at: item.range, severity: .warning,
        remedies: ["put the steps in the order in which they became known"])
    }
    return nil
  }

  private static func swapped(_ briefing: Briefing, _ index: Int, _ roll: Roll) -> Diagnostic? {
    let place = briefing.places[index]
    guard let coordinates = place.coordinates, let whole = located(above: place, in: briefing),
      let center = whole.coordinates, abs(coordinates.longitude) <= 90
    else { return nil }
    let swapped = Place.Coordinates(latitude: coordinates.longitude, longitude: coordinates.latitude)
    let distance = coordinates.squaredDegrees(to: center)
    // Five degrees are more than most countries measure; a fifth of the way leaves no doubt.
    guard distance > 5 * 5, distance > 5 * 5 * swapped.squaredDegrees(to: center),
      let (text, value) = roll.value(of: "coordinates", RecordReference(.place, index)),
      case .list(let numbers) = value.content, case .text(let first, _)? = numbers.first?.content,
      case .text(let second, _)? = numbers.last?.content
    else { return nil }
    return text.diagnostic(
      .badCoordinates, "this is far from \(quoted(whole.name)), which the place lies within", at: value.range,
      severity: .warning, remedies: ["the latitude comes first: did you mean [\(second), \(first)]?"])
  }

  /// Returns the nearest of the places around a place that has coordinates.
  private static func located(above place: Place, in briefing: Briefing) -> Place? {
    var place = place
    // Places may lie within themselves, which is told elsewhere.
    for _ in 0..<16 {
      guard let within = place.within else { return nil }
      place = briefing.places[within.index]
      if place.coordinates != nil { return place }
    }
    return nil
  }
}

extension Place.Coordinates {
  /// Returns the square of a distance, on a map whose degrees are equally long in all directions.
  fileprivate func squaredDegrees(to other: Self) -> Double {
    let north = latitude - other.latitude
    let east = abs(longitude - other.longitude)
    let shorter = min(east, 360 - east)
    return north * north + shorter * shorter
  }
}

extension YAMLValue {
  /// Returns whether it is a group with a key that has a text as its value.
  func has(_ key: String, _ text: String) -> Bool {
    guard case .map(let entries) = content, let entry = entries.first(where: { $0.key == key }),
      case .text(text, _) = entry.value.content
    else { return false }
    return true
  }
}

extension Roll {
  /// Returns the value of a key in the file of a record, and the file.
  func value(of key: String, _ reference: RecordReference) -> (text: SourceText, value: YAMLValue)? {
    guard let documents = kept[.record(reference.kind)], documents.indices.contains(reference.index),
      let document = documents[reference.index].document,
      let entry = document.entries.first(where: { $0.key == key })
    else { return nil }
    return (document.text, entry.value)
  }
}
