import BriefingModel

extension Fields {
  /// Reads the keys of a source.
  mutating func source(id: String, under settings: Settings) -> Source {
    let name = required("name", write: "write the name that pages show, such as name: Reuters")?.text()
    var source = Source(id: id, name: name ?? id)
    source.sourceKind = self["kind"]?.word(of: Source.SourceKind.self)
    source.reliability = self["reliability"]?.word(of: Source.Reliability.self)
    source.url = self["url"]?.address()
    source.marking = self["marking"]?.marking() ?? settings.marking
    return source
  }
}
