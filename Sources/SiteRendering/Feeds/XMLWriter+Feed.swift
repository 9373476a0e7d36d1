extension XMLWriter {
  /// Opens an Atom feed, and says what it is of.
  ///
  /// - Parameters:
  ///   - title: Its title.
  ///   - subtitle: What it is about, if anything says so.
  ///   - page: The address of the page that shows the same, which is the feed's id too.
  ///   - address: Its own address.
  ///   - times: When its entries were updated.
  ///   - language: Its language.
  mutating func openFeed(
    _ title: String, subtitle: String? = nil, of page: String, at address: String, updated times: [String],
    language: String
  ) {
    open("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)])
    element("title", title)
    if let subtitle { element("subtitle", subtitle) }
    element("id", page)
    element("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", address)])
    element("link", [("rel", "alternate"), ("type", "text/html"), ("href", page)])
    element("updated", times.max() ?? "")
    element("generator", "Dateline")
  }
}
