import BriefingModel
import Mustache

/// A page of the desk's own, such as “About”.
struct FreePagePage: TemplatePage {
  static let template = PageTemplate.page

  let page: FreePage

  var path: String { Address.page(page.id) }

  func head(in site: SiteContext) -> PageHead {
    PageHead(
      title: page.title, description: page.summary, section: .page, marking: page.marking,
      linkedData: .page(page, site))
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    data[.foreign] = site.foreign(page.language)
    guard page.body.isEmpty else {
      data[.body] = .markup(site.html(of: page.body, language: page.language))
      return
    }
    var bytes: [UInt8] = []
    if let summary = page.summary {
      bytes.append("<p>")
      HTML.escape(summary.utf8, into: &bytes)
      bytes.append("</p>\n")
    }
    data[.body] = .markup(bytes)
  }
}
