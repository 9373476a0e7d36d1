import Testing
import Work

@testable import Mustache

@Suite("Elements made on demand")
struct OnDemandTests {
  @Test("All threads get the one element that came first, where it stays")
  func onePlace() async {
    let store = OnDemand<[Int]>(count: 100)
    let places = await withTaskGroup(of: [Int].self) { group in
      for thread in 0..<8 {
        group.addTask { (0..<100).map { Int(bitPattern: store.element($0) { [thread, 7] }) } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(places).count == 1)
    #expect((0..<100).allSatisfy { store.element($0) { [] }.pointee.last == 7 })
  }

  @Test("A text given as bytes prints as the same text does, escaped or not, and so does one that is kept")
  func texts() throws {
    let source = TemplateSource(
      name: "page", file: "page", bytes: Array("{{#t}}{{t}} {{{t}}}{{/t}}{{^t}}none{{/t}}".utf8))
    let page = try #require(try Library([source])["page"])
    for text in [
      "", "Konna", "dispatches/2013-01-11-dw.html#b9", "“Mali” &amp; <b>'s", "é <", "a longer text\" with one",
    ] {
      let plain = page.render(["t": .text(text)])
      let kept = KeptValues([.text(text), ["t": .text(text)], .list([.text(text)])])
      #expect(page.render(["t": Value(utf8: Array(text.utf8))]) == plain, "\(text)")
      #expect(page.render(["t": kept[0]]) == plain, "\(text)")
      #expect(page.render([.base: kept[1]]) == plain, "\(text)")
    }
  }
}
