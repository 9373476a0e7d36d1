/// What hosts look for beside the pages.
enum HostFiles {
  /// `.nojekyll`, `_headers`, `_redirects` and the pages at old addresses, for a site with these pages.
  static func all(for pages: [any Page], _ redirects: RedirectPlan) -> [any Page] {
    let tables: [any Page] = redirects.all.isEmpty ? [] : [RedirectsFile(redirects: redirects.all)]
    return redirects.all.map(RedirectPage.init) + tables
      + [NoJekyllFile(), HeadersFile(pages: pages.map(\.path))]
  }
}

/// `.nojekyll`, without which GitHub Pages leaves out what begins with an underscore.
private struct NoJekyllFile: WholeFile {
  let path = Address.noJekyll

  func bytes(in site: SiteContext) -> [UInt8] { [] }
}
