import BriefingModel

extension Fields {
  /// Reads the keys of a page of the desk's own.
  mutating func page(id: String, under settings: Settings) -> FreePage {
    let title = required("title", write: "write the headline, such as title: About this briefing")?.text()
    var page = FreePage(id: id, title: title ?? id)
    page.summary = self["summary"]?.text()
    page.language = self["language"]?.language()
    page.marking = self["marking"]?.marking() ?? settings.marking
    return page
  }
}
