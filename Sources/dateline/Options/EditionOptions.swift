import ArgumentParser
import BriefingModel
import EDTF

/// As of when the briefing is looked at.
struct EditionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the briefing as it stood at the end of that date: only with what had certainly been published by then.",
      valueName: "date"),
    transform: endingDate)
  var asOf: ExtendedDate?

  /// The edition.
  var edition: Edition { Edition(asOf: asOf) }
}

/// Reads a date that has a last day.
func endingDate(_ text: String) throws -> ExtendedDate {
  do {
    let date = try ExtendedDate(text)
    guard date.latest != nil else { throw ValidationError("it has no last day") }
    return date
  } catch let error as ExtendedDateError {
    let meant = error.suggestion.map { "; did you mean \($0)?" } ?? ""
    throw ValidationError(
      error.problem == .notADate ? "a date is written 2013-01-10, 2013-01 or 2013" : error.message + meant)
  }
}
