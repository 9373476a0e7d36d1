import BriefingModel
import EDTF
import Mustache
import Work

/// Dates as templates show them, worked out once each: many pages show the same few.
enum DateValues {
  static func all(in briefing: Briefing, language: DateLanguage, _ theme: Theme) -> [ExtendedDate: Value] {
    var dates = Set(briefing.dispatches.map(\.published))
    dates.formUnion(briefing.dispatches.lazy.compactMap(\.dateline?.date))
    dates.formUnion(briefing.events.lazy.compactMap(\.date))
    let values = concurrentMap(Array(dates)) { ($0, value(of: $0, language: language, theme)) }
    return Dictionary(uniqueKeysWithValues: values)
  }

  static func value(of date: ExtendedDate, language: DateLanguage, _ theme: Theme) -> Value {
    let edtf = Value(utf8: Array(date.text.utf8))
    let machine = date.machineForm.map { $0 == date.text ? edtf : .text($0) } ?? .none
    let fields: Object = [.wording: .text(date.display(in: language)), .machine: machine, .edtf: edtf]
    return .object(fields.adding([(.element, .markup(theme.fragment(.date, fields)))]))
  }
}
