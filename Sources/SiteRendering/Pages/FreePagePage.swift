import BriefingModel
import Mustache

/// A page of the desk's own, such as “About”.
struct FreePagePage: TemplatePage {
  static let template = PageTemplate.page

  let page: FreePage

  var path: String { Address.page(page.id) }

  func head(in site: SiteContext) -> PageHead {
    PageHead(
      title: page.title, description: page.summary, section: .page,
      marking: max(page.marking, page.body.highestMarking),
      linkedData: .page(page, site))
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    var bytes = page.body.isEmpty ? summary : site.html(of: page.body, language: page.language)
    if let language = page.language, Languages.differ(language, site.briefing.settings.language) {
      bytes = enclosed(bytes, in: language)
    }
    data[.body] = .markup(bytes)
  }

  /// A page without a text shows at least what it is about.
  private var summary: [UInt8] {
    guard let summary = page.summary else { return [] }
    var bytes: [UInt8] = []
    bytes.append("<p>")
    HTML.escape(summary.utf8, into: &bytes)
    bytes.append("</p>")
    return bytes
  }

  private func enclosed(_ html: [UInt8], in language: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append("<div")
    HTML.attribute("lang", language, into: &bytes)
    HTML.attribute("dir", TextDirection(language: language).rawValue, into: &bytes)
    bytes.append(">\n")
    bytes.append(contentsOf: html)
    bytes.append("\n</div>")
    return bytes
  }
}
