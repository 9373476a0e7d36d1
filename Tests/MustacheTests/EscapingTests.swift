import Mustache
import Testing

@Suite("Escaping")
struct EscapingTests {
  /// Every byte beside each of the characters that are escaped, wherever they stand.
  @Test("The five characters are escaped, and no others, wherever they stand")
  func everywhere() throws {
    let template = try #require(
      try Library([TemplateSource(name: "main", file: "main", bytes: Array("{{a}}".utf8))])["main"])
    let references = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
    for code in 1..<0x100 {
      guard let neighbour = Unicode.Scalar(code).map(Character.init) else { continue }
      for character in "&<>\"'" {
        for place in 0..<20 {
          var text = Array(repeating: neighbour, count: 20)
          text[place] = character
          let expected = text.map { references[String($0)] ?? String($0) }.joined()
          #expect(String(decoding: template.render(["a": .text(String(text))]), as: UTF8.self) == expected)
        }
      }
    }
  }
}
