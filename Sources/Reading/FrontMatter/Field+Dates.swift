import BriefingModel
import EDTF

extension Field {
  /// Reads a date, in EDTF or RFC 3339.
  func date() -> ExtendedDate? {
    guard let rawText else {
      reportType("a date", remedies: unquotedSet.map { ["put the whole value in quotes: \(key): \"\($0)\""] } ?? [])
      return nil
    }
    do throws(ExtendedDateError) {
      return try ExtendedDate(rawText.string)
    } catch {
      context.findings.diagnostics.append(
        context.text.badDate(error, in: rawText.string, at: value.range, start: rawText.start))
      return nil
    }
  }

  /// The set of dates that YAML took for a list or a group, since it stands without quotes.
  private var unquotedSet: String? {
    let set: String
    switch value.content {
    case .text: return nil
    case .list(let values):
      set =
        "[" + values.map { Field(key: key, value: $0, context: context).rawText?.string ?? "" }.joined(separator: ",")
        + "]"
    case .map(let entries): set = "{" + entries.map(\.key).joined(separator: ",") + "}"
    }
    let isSet = set.contains(",") || set.contains("..")
    return isSet && ExtendedDate(wellFormed: set) != nil ? set : nil
  }
}

extension ExtendedDateError {
  /// What to write instead, where that can be guessed.
  fileprivate var remedies: [String] {
    if case .ambiguousOrder(let dayFirst, let monthFirst) = problem {
      return ["write \(dayFirst) if the day stands first, and \(monthFirst) if the month does"]
    }
    return suggestion.map { ["did you mean \($0)?"] } ?? []
  }
}

extension SourceText {
  /// Makes the diagnostic for a date that is none.
  ///
  /// Where the file has the date verbatim, from the offset `start` on, the diagnostic is about the very part that is wrong.
  func badDate(_ error: ExtendedDateError, in date: String, at range: Range<Int>, start: Int?) -> Diagnostic {
    var place = range
    if let start {
      let lower = min(start + max(error.offset, 0), max(range.upperBound - 1, range.lowerBound))
      place = lower..<max(min(lower + max(error.length, 1), range.upperBound), lower + 1)
    }
    let message =
      error.problem == .notADate
      ? "\(quoted(date)) is not a date; a date is written 2013-01-10, 2013-01 or 2013"
      : "\(quoted(date)) is no date: \(error.message)"
    return diagnostic(.badDate, message, at: place, remedies: error.remedies)
  }
}
