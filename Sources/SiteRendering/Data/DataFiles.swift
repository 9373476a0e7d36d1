import BriefingModel

/// The files for machines.
enum DataFiles {
  /// All of them, for a site with these pages; what needs the briefing's address is left out without one.
  static func all(in site: SiteContext, pages: [any Page]) -> [any Page] {
    let tables: [any Page] = [BriefingDataFile(), ClaimsTable()]
    guard let base = site.briefing.settings.baseURL else { return tables + [RobotsFile(sitemap: nil)] }
    let sitemaps = SitemapFile.all(of: pages.map(\.path), base: base)
    var files = tables + [RobotsFile(sitemap: base + Address.sitemap)]
    if site.evidence.hasChangesFeed(in: site.briefing) { files.append(ChangesFeedFile(base: base)) }
    if site.briefing.hasFeed { files.append(FeedFile(base: base)) }
    return files + sitemaps
  }
}
