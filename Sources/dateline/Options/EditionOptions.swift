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

/// Since when changes are told, in an edition.
struct ChangesOptions: ParsableArguments {
  @OptionGroup private var options: EditionOptions

  @Option(
    help: ArgumentHelp(
      "Mark what is new or has changed since the end of that date, and write changes.html.", valueName: "date"),
    transform: endingDate)
  var since: ExtendedDate?

  /// The edition.
  var edition: Edition { Edition(asOf: options.asOf, since: since) }

  func validate() throws {
    guard let since, let asOf = options.asOf, since.publication(by: asOf) != .certain else { return }
    throw ValidationError(
      "--since \(since.text) ends after --as-of \(asOf.text); changes are told since an earlier date.")
  }
}

/// Reads a date that has a last day.
private func endingDate(_ text: String) throws -> ExtendedDate {
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
