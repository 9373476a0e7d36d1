import Mustache

/// A page on which a record's lists go on: `places/mali/2.html`.
struct ContinuedPage: TemplatePage {
  static let template = PageTemplate.continued

  let sheet: RecordSheet
  /// The page's number; the record's own page is 1.
  let number: Int

  var path: String { Address.later(number, of: sheet.path) }

  func head(in site: SiteContext) -> PageHead {
    var head = sheet.head(in: site, linkedData: nil)
    head.title = site.words.title(head.title, page: number)
    return head
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    data[.kindLabel] = .text(site.words.name(of: sheet.record.kind))
    data[.record] = site.reference(sheet.record)
    site.fill(&data, with: sheet.lists, of: sheet.record, in: sheet.plan, page: number)
  }
}

extension ContinuedPage {
  func add(to facts: inout PageFacts) -> Bool {
    sheet.add(page: number, to: &facts)
    return true
  }
}
