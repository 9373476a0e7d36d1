import BriefingModel
import EDTF
import Mustache

/// Dates as templates show them, worked out once each: many pages show the same few.
enum DateValues {
  static func all(in briefing: Briefing, language: DateLanguage, _ theme: Theme) -> [ExtendedDate: Value] {
    var values: [ExtendedDate: Value] = [:]
    func add(_ date: ExtendedDate?) {
      guard let date, values[date] == nil else { return }
      values[date] = value(of: date, language: language, theme)
    }
    for dispatch in briefing.dispatches {
      add(dispatch.published)
      add(dispatch.dateline?.date)
    }
    for event in briefing.events { add(event.date) }
    return values
  }

  static func value(of date: ExtendedDate, language: DateLanguage, _ theme: Theme) -> Value {
    var fields: Object = [
      .wording: .text(date.display(in: language)), .machine: Value(date.machineForm), .edtf: .text(date.text),
    ]
    fields[.element] = .markup(theme.fragment(.date, fields))
    return .object(fields)
  }
}
