/// The steps in which files go to a target, so that nothing leads to what is not there yet.
enum PublicationStage: Int, CaseIterable {
  case assets, pages, front

  init(of path: Path) {
    let text = path.text
    if text.hasPrefix("assets/") || text.hasPrefix("theme/") {
      self = .assets
    } else if text.hasPrefix("timeline/") || text == "index.html" || text.hasSuffix("/index.html")
      || text.hasSuffix(".xml")
    {
      self = .front
    } else {
      self = .pages
    }
  }

  /// Files of it in words: `3 pages`.
  func words(_ count: Int) -> String {
    switch self {
    case .assets: count == 1 ? "1 asset" : "\(count) assets"
    case .pages: count == 1 ? "1 page" : "\(count) pages"
    case .front: "\(count) of timeline, indexes and feeds"
    }
  }
}
