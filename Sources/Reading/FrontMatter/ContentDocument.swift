import BriefingModel
import Synchronization

/// A Markdown file taken apart: the keys of its front matter, and where its text begins.
struct ContentDocument: Sendable {
  /// What the file describes.
  let kind: DocumentKind
  /// Its id.
  let id: String
  /// Its bytes.
  let text: SourceText
  /// The keys of its front matter.
  let entries: [YAMLEntry]
  /// The offset of the Markdown behind the front matter.
  let bodyOffset: Int

  /// Where a missing key is told: the line that opens the front matter.
  var opening: Range<Int> { 0..<min(3, text.bytes.count) }

  /// Takes the keys of the front matter, for reading.
  func fields(_ context: FieldContext) -> Fields {
    Fields(entries, of: kind.nounWithArticle, at: opening, context: context)
  }
}

/// A file of the catalogue after its front matter was taken apart.
///
/// It is an object, since it is handed on whole and is large: and the same object says the same.
final class OpenedDocument: Sendable {
  /// The path for diagnostics.
  let path: String
  /// The file's name without `.md`, in lower case.
  let name: String
  /// What the directory has to know of it.
  let head: DocumentHead
  /// The document; `nil` where a mistake hides its front matter, and once it was let go.
  var document: ContentDocument? { held.withLock { $0 } }
  private let held: Mutex<ContentDocument?>
  /// What is wrong with the file and its front matter.
  let diagnostics: [Diagnostic]
  /// What is wrong with its marking.
  private let markingProblems: [Diagnostic]

  /// Opens a file.
  init(_ item: Catalogue.Item) {
    let opening = Opening(item)
    path = item.path
    name = item.name
    head = opening.head
    held = Mutex(opening.document)
    diagnostics = opening.diagnostics
    markingProblems = opening.markingProblems
  }

  /// Lets go of the document, for which nobody asks again.
  func letGo() {
    held.withLock { $0 = nil }
  }

  /// What is told of the document where it is withheld: only that its marking cannot be read, or what hides it.
  var diagnosticsWhileWithheld: [Diagnostic] {
    guard head.isMarkingUnreadable else { return [] }
    return document == nil ? diagnostics.map(\.withoutExcerpt) : markingProblems
  }
}

/// What is found while a file is opened.
private struct Opening {
  var head: DocumentHead
  var document: ContentDocument?
  var diagnostics: [Diagnostic]
  var markingProblems: [Diagnostic] = []

  init(_ item: Catalogue.Item) {
    let sound = SoundText(path: item.path, bytes: item.bytes)
    head = DocumentHead(kind: item.kind, id: item.id)
    diagnostics = item.diagnostics + sound.diagnostics
    guard let text = sound.text else { return }
    switch FrontMatterBounds.find(in: text) {
    case .found(let bounds):
      var yaml = YAMLText(text, range: bounds.yaml)
      let entries = yaml.entries()
      diagnostics += yaml.diagnostics
      guard let entries else {
        head.guess(from: text, in: bounds.yaml)
        return
      }
      if let line = bounds.secondBlock(in: text) { diagnostics.append(text.secondFrontMatter(atLine: line)) }
      let document = ContentDocument(
        kind: item.kind, id: item.id, text: text, entries: entries, bodyOffset: bounds.body)
      markingProblems = head.read(document)
      self.document = document
    case .missing:
      diagnostics.append(text.missingFrontMatter(of: item.kind))
    case .late(let line):
      diagnostics.append(text.lateFrontMatter(atLine: line))
      head.guess(from: text, in: text.offset(ofLine: line)..<text.bytes.count)
    case .unclosed:
      diagnostics.append(text.unclosedFrontMatter())
      head.guess(from: text, in: 0..<text.bytes.count)
    }
  }
}
