import BriefingModel
import Mustache

/// The page of a source: its reliability, what it carried and what others credit to it.
struct SourcePage: TemplatePage {
  static let template = PageTemplate.source

  let sheet: RecordSheet

  var path: String { sheet.path }

  private func source(in site: SiteContext) -> Source { site.briefing.sources[sheet.record.index] }

  func head(in site: SiteContext) -> PageHead {
    sheet.head(in: site, linkedData: .source(source(in: site), site))
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    let source = source(in: site)
    sheet.fill(&data, in: site)
    data[.type] = Value(source.sourceKind?.rawValue)
    data[.reliability] = site.reliability(of: sheet.record)
    let url = WebAddress.safe(source.url)
    data[.url] = Value(url)
    data[.urlLabel] = Value(url.map(WebAddress.host))
  }
}

extension SourcePage {
  func add(to facts: inout PageFacts) -> Bool {
    sheet.addFirstPage(to: &facts)
    return true
  }
}
