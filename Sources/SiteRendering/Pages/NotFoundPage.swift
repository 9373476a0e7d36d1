import Mustache

/// The page for addresses that no page has.
///
/// A host serves it at the address that was asked for, at any depth, where relative links lead astray. So its links go
/// from the host's root where the briefing has an address, `/briefing/index.html`, and only without one are they
/// relative to the site's root.
struct NotFoundPage: TemplatePage {
  static let template = PageTemplate.notFound

  let path = Address.notFound

  func head(in site: SiteContext) -> PageHead {
    PageHead(title: site.words.notFound, section: .page, marking: site.briefing.settings.marking)
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    data[.canonical] = .none
  }

  func root(in site: SiteContext) -> String { site.briefing.settings.baseURL.map(WebAddress.path) ?? "" }
}
