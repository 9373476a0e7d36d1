import Testing

@testable import Mustache

@Suite("Fragments that are kept")
struct KeptFragmentsTests {
  private func render(_ template: String, _ data: Object) throws -> String {
    let source = TemplateSource(name: "page", file: "page", bytes: Array(template.utf8))
    let page = try #require(try Library([source])["page"])
    return String(decoding: page.render(data), as: UTF8.self)
  }

  @Test("A value kept on demand renders as it would in its place")
  func values() throws {
    let store = KeptFragments(count: 2)
    let items = (0..<2).map { position in store.value(position) { ["name": .text("<\(position)>")] } }
    let text = KeptFragments(count: 1)
    let html = try render(
      "{{#items}}{{name}}, {{/items}}{{text}}", ["items": .list(items + items), "text": text.value(0) { "end" }])
    #expect(html == "&lt;0&gt;, &lt;1&gt;, &lt;0&gt;, &lt;1&gt;, end")
  }

  @Test("It is made once, and its HTML prints and counts as markup does", arguments: ["", "<b>Konna</b> & “so”"])
  func markup(html: String) throws {
    let store = KeptFragments(count: 1)
    var made = 0
    func value() -> Value {
      store.value(0) {
        made += 1
        return ["html": store.room(for: Array(html.utf8))]
      }
    }
    let template = "{{#items}}{{html}} {{{html}}}{{#html}} yes{{/html}}{{^html}} no{{/html}};{{/items}}"
    let plain: Object = ["html": .markup(Array(html.utf8))]
    #expect(
      try render(template, ["items": .list([value(), value()])])
        == render(template, ["items": .list([.object(plain), .object(plain)])]))
    #expect(made == 1)
  }
}
