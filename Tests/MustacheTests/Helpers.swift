import Mustache
import Testing

/// A template called `main` with its partials, rendered.
func render(_ template: String, _ data: Object = [:], partials: [String: String] = [:]) throws -> String {
  let library = try Library(sources(template, partials))
  let template = try #require(library["main"])
  let bytes = template.render(data)
  // Text that meets is joined; nobody notices.
  #expect(template.with([:]).render(data) == bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Every problem that a template called `main` and its partials have, as lines.
func problems(_ template: String, partials: [String: String] = [:]) -> [String] {
  do {
    _ = try Library(sources(template, partials))
    return []
  } catch {
    return error.all.map(\.description)
  }
}

func sources(_ template: String, _ partials: [String: String]) -> [TemplateSource] {
  let all = [("main", template)] + partials.sorted { $0.key < $1.key }
  return all.map { TemplateSource(name: $0.0, file: "\($0.0).mustache", bytes: Array($0.1.utf8)) }
}
