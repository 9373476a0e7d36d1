/// The templates that the site is rendered with; every other template is a partial of these.
enum PageTemplate: Int, CaseIterable, Sendable {
  case timeline, changes, dispatch, actor, place, event, source, continued, differences, page, search, coverage
  case recordIndex, entryIndex, claimList, claimFilter, notFound
  // Fragments, rendered once and put into pages.
  case eventEntry, dispatchEntry
  case headline, carriedBy, claim, reference, date

  /// The template's name: `record-index` of `recordIndex`.
  var name: String {
    String(describing: self).reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
