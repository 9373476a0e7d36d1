import BriefingModel

/// What other files have to know of a document before any is read whole.
struct DocumentHead: Sendable {
  /// What the file describes.
  let kind: DocumentKind
  /// Its id.
  let id: String
  /// A record's name.
  private(set) var name: String?
  /// A record's other names.
  private(set) var aliases: [Alias] = []
  /// Its own marking.
  ///
  /// One that cannot be read is RED, since whoever set it did not mean the document for everybody.
  private(set) var marking: Marking?
  /// Whether it has a marking that cannot be read.
  private(set) var isMarkingUnreadable = false
  /// Whether it is a draft.
  private(set) var isDraft = false
  /// The id of a dispatch's source.
  private(set) var source: String?

  init(kind: DocumentKind, id: String) {
    self.kind = kind
    self.id = id
  }

  /// Makes the head of a record that no file describes.
  init(_ stub: UnknownRecord) {
    self.init(kind: .record(stub.kind), id: stub.id)
    name = stub.name
  }

  /// Reads the head of a document; what is wrong with it is reported when the document is read whole.
  ///
  /// - Returns: What is wrong with the marking alone.
  mutating func read(_ document: ContentDocument) -> [Diagnostic] {
    let context = FieldContext(text: document.text)
    var fields = document.fields(context)
    if let field = fields["marking"] { take(field.marking()) }
    let problems = context.findings.diagnostics
    switch kind {
    case .page: break
    case .dispatch:
      isDraft = fields["draft"]?.flag() ?? false
      source = fields["source"]?.text()
    case .record:
      name = fields["name"]?.text()
      aliases = fields["aliases"]?.aliases() ?? []
    }
    return problems
  }

  private mutating func take(_ marking: Marking?) {
    if marking == nil { isMarkingUnreadable = true }
    self.marking = max(self.marking ?? .clear, marking ?? .red)
  }

  /// Takes what can be taken from the lines where it probably stands, though a mistake hides the front matter.
  ///
  /// So one mistake in a file does not make its record unknown everywhere, nor tell of what is withheld.
  mutating func guess(from text: SourceText, in range: Range<Int>) {
    for line in text.line(at: range.lowerBound)...max(text.line(at: range.lowerBound), text.line(at: range.upperBound))
    {
      let written = text.text(ofLine: line)
      guard let colon = written.firstIndex(of: ":") else { continue }
      if hasInnerKey("marking", written) { take(nil) }
      let isPunctuation: (Character) -> Bool = { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      let value = written[written.index(after: colon)...].trimming(isPunctuation)
      switch written[..<colon].trimming({ isPunctuation($0) || $0 == "{" }).lowercased() {
      case "name": name = name ?? value
      case "marking": take(Marking(label: value))
      case "draft": isDraft = isDraft || value == "true"
      case "source": source = source ?? value
      default: break
      }
    }
  }

  /// Whether a key stands further on in a line, as in `{title: Talks, marking: RED}`.
  private func hasInnerKey(_ key: String, _ line: String) -> Bool {
    line.split(separator: ":").dropFirst().dropLast().contains { $0.split { " ,{\"'".contains($0) }.last ?? "" == key }
  }

  /// Returns whether a build withholds the document for its own sake.
  func isWithheld(by options: ReadingOptions, under marking: Marking) -> Bool {
    (self.marking ?? marking) > options.audience || (isDraft && !options.drafts)
  }
}

extension Substring {
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    let start = drop(while: isTrimmed)
    return String(start.reversed().drop(while: isTrimmed).reversed())
  }
}
