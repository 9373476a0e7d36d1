import BriefingModel
import CommonMark
import Work

/// Reads the Markdown of one document: cmark-gfm parses and renders it, and the annotations in it become values.
///
/// The Markdown is parsed once. The tree is walked, each annotation is resolved, and marks are put into the tree where
/// blocks, mentions and links begin and end; then cmark-gfm renders the tree.
struct BodyReader: Sendable {
  /// What ids and names mean.
  var directory: RecordDirectory
  /// What the briefing has decided on.
  let settings: Settings
  /// What is kept and what is withheld.
  let options: ReadingOptions
  /// What finds names without annotation, where they are looked for.
  var finder: NameFinder?
  /// Whether they are looked for in headings too.
  var readsHeadings = false

  init(directory: RecordDirectory, settings: Settings, options: ReadingOptions) {
    self.directory = directory
    self.settings = settings
    self.options = options
  }

  /// Reads the text behind an offset, which is the start of a line; `marking` says whom the text is for, so that names
  /// can be told of that a narrower audience should see.
  func read(
    _ text: SourceText, from offset: Int, kind: DocumentKind, marking: Marking = .red
  ) -> BodyReading {
    let offset = min(max(offset, 0), text.bytes.count)
    if let reading = refusal(of: text, from: offset) { return reading }
    do {
      let document = try Stage.parse.measure { () throws(Refusal) in try Document(text.bytes[offset...]) }
      return Stage.link.measure {
        document.withRoot { root in
          var walk = BodyWalk(text, from: offset, kind: kind, marking: marking, context: self)
          return walk.read(root)
        }
      }
    } catch {
      return BodyReading(diagnostics: [text.markdownLimit(error, from: offset)])
    }
  }

  private func refusal(of text: SourceText, from offset: Int) -> BodyReading? {
    let faults = RefusedEntity.all(in: text.bytes, from: offset)
    guard !faults.isEmpty else { return nil }
    return BodyReading(
      diagnostics: faults.map { fault in
        let entity = quoted(text.bytes.string(fault.range))
        return switch fault.reason {
        case .control:
          text.diagnostic(
            .controlCharacter, "\(entity) stands for a control character", at: fault.range, remedies: ["remove it"])
        case .footnote:
          text.diagnostic(
            .markdownLimit, "\(entity) behind “[” cannot be read", at: fault.range,
            remedies: ["write “[^” for a footnote, “\\[^” for the characters themselves"])
        }
      })
  }
}
