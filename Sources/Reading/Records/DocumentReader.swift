import BriefingModel
import Work

/// What reading a document whole gave.
struct DocumentReading<Value: Sendable>: Sendable {
  /// What the document says; `nil` where a key is missing without which there is no such value.
  var value: Value?
  /// What is wrong with it.
  var diagnostics: [Diagnostic] = []
  /// The records that it refers to and that no file describes.
  var unknown: [UnknownRecord] = []
  /// The lines of its file in which something stands that is withheld.
  var withheldLines: Set<SourceLine> = []
  /// Whether what it says depends on which dispatches, pages and assets there are.
  var asksForFiles = false
}

/// Reads documents whole, once a directory knows all records.
struct DocumentReader: Sendable {
  private var directory: RecordDirectory
  private let settings: Settings
  private var bodies: BodyReader
  private let kept: KeptBodies?

  init(directory: RecordDirectory, settings: Settings, options: ReadingOptions, kept: KeptBodies? = nil) {
    self.directory = directory
    self.settings = settings
    self.kept = kept
    var bodies = BodyReader(directory: directory, settings: settings, options: options)
    if options.unlinkedMentions { bodies.finder = NameFinder(directory) }
    self.bodies = bodies
  }

  /// Returns what reads documents alike but for the dispatches, pages and assets that there are.
  func renewed(with directory: RecordDirectory) -> DocumentReader {
    var reader = self
    reader.directory = directory
    reader.bodies.directory = directory
    return reader
  }

  /// Returns whom a document is for.
  func marking(of head: DocumentHead) -> Marking {
    directory.marking(of: head, under: settings.marking)
  }

  /// Reads a document: its keys with `read`, which asks for all that there can be, then its body.
  func read<Value: Sendable>(
    _ document: ContentDocument, marking: Marking, body: WritableKeyPath<Value, Body>,
    _ read: (inout Fields, String) -> Value?
  ) -> DocumentReading<Value> {
    let use = DirectoryUse()
    var directory = directory
    directory.use = use
    var bodies = bodies
    bodies.directory = directory
    let findings = Findings()
    let context = FieldContext(
      text: document.text, directory: directory, unknownRecords: settings.unknownRecords, findings: findings)
    var fields = document.fields(context)
    var value = Stage.link.measure {
      defer { fields.finish() }
      return read(&fields, document.id)
    }
    func readBody() -> BodyReading {
      bodies.read(document.text, from: document.bodyOffset, kind: document.kind, marking: marking)
    }
    let reading =
      kept?.reading(of: document.text, from: document.bodyOffset, marking: marking, use, readBody) ?? readBody()
    value?[keyPath: body] = reading.body
    let withheldLines = findings.withheldLines.union(reading.withheldLines)
    return DocumentReading(
      value: value, diagnostics: findings.diagnostics + reading.diagnostics,
      unknown: findings.unknown + reading.unknown,
      withheldLines: Set(withheldLines.map { SourceLine(path: document.text.path, line: $0) }),
      asksForFiles: use.asksForFiles)
  }
}
