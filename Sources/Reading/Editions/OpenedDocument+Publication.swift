import BriefingModel
import EDTF

extension OpenedDocument {
  /// Returns whether a dispatch had been published by the end of a date.
  ///
  /// It is `nil` for other documents, which have no such date, and for a dispatch whose date cannot be read: a mistake is
  /// told in every edition.
  func publication(by end: ExtendedDate) -> Publication? {
    guard head.kind == .dispatch, let document else { return nil }
    var fields = document.fields(FieldContext(text: document.text))
    return fields["published"]?.date()?.publication(by: end)
  }
}
