/// Texts with a canary in every construct.
extension CanaryContent {
  /// Returns Markdown, and the definitions that belong at the end of its file; `up` leads to `Content/`.
  mutating func text(_ noun: String, _ level: Level, up: String) -> (body: String, definitions: String) {
    var text = self
    func at(_ place: String, isShown: Bool = true) -> String {
      text.word("\(noun): \(place)", level, isShown: isShown)
    }
    let note = at("footnote label", isShown: false)
    let label = at("reference label", isShown: false)
    let picture = "\(at("asset folder"))/\(at("asset name")).svg"
    let inner = "\(at("inner asset name")).png"
    let body = """
      A \(at("paragraph")), *\(at("emphasis"))*, `\(at("code span"))`, ~~\(at("struck out"))~~ and \
      [\(at("link text"))](https://example.org/\(at("link destination")) "\(at("link title"))").
      A [\(at("mention text"))](place:open-place?as=\(at("manner"))), [[place:open-place|\(at("wikilink text"))]], \
      [\(at("date text"))](date:2013-01-10) and [stub](actor:\(at("stub"))).
      <https://example.org/\(at("autolink"))>, https://example.org/\(at("bare address")), \
      [\(at("reference text"))][\(label)], a note[^\(note)] and \
      ![\(at("image text"))](\(up)assets/\(picture) "\(at("image title"))") and ![](https://example.org/\(at("far image"))).

      ## A \(at("heading"))

      - \(at("item"))
        - \(at("inner item"))

      1. \(at("ordered item"))

      <!-- \(at("comment", isShown: false)) -->

      - [ ] \(at("task"))

      | \(at("header cell")) | b |
      | --- | --- |
      | \(at("cell")) | [[place:open-place\\|\(at("wikilink in a cell"))]] |

      ```
      \(at("code block"))
      ```

      > \(at("quotation"))

      > [!note] \(at("note title"))
      > \(at("note text"))
      >
      > > [!tip]
      > > \(at("alert"))

      """
    let definitions = """

      [\(label)]: https://example.org/\(at("reference destination")) "\(at("reference title"))"
      [\(at("unused label", isShown: false))]: https://example.org/\(at("unused destination", isShown: false))

      [^\(note)]: The \(at("footnote")).

      """
    text.add(
      "assets/\(picture)", for: level, "<svg><title>\(at("asset bytes"))</title><image href=\"\(inner)\"/></svg>")
    text.add(
      "assets/\(picture.prefix { $0 != "/" })/\(inner)", for: level, at("inner asset bytes"))
    self = text
    return (body, definitions)
  }

  /// Returns lines as they stand in a quotation.
  func quoted(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> \($0)" }
      .joined(separator: "\n")
  }
}
