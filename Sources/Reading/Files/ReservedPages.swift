/// The pages at the top of the site that Dateline makes itself, or keeps the names of for pages to come.
enum ReservedPages {
  private static let ids: Set<String> = [
    "404", "changes", "claims", "coverage", "differences", "index", "search", "timeline",
  ]

  /// Returns whether a page of the desk's own cannot have an id.
  static func include(_ id: String) -> Bool {
    ids.contains(id)
  }
}
