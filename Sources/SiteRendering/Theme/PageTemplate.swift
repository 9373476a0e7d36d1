/// The templates that the site is rendered with; every other template is a partial of these.
enum PageTemplate: String, CaseIterable, Sendable {
  case timeline, changes, dispatch, actor, place, event, source, continued, differences, page, search, coverage
  case recordIndex = "record-index"
  case entryIndex = "entry-index"
  case claimList = "claim-list"
  case claimFilter = "claim-filter"
  case notFound = "not-found"
  // Fragments, rendered once and put into pages.
  case eventEntry = "event-entry"
  case dispatchEntry = "dispatch-entry"
  case claim, reference, date
}
