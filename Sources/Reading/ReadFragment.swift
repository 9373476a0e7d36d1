import BriefingModel

/// What was read from one Markdown file that belongs to no briefing.
public struct FragmentReading: Sendable {
  /// The Markdown under the front matter, as it stands in the file.
  public var markdown: [UInt8]
  /// The text, where it has annotations; `nil` for plain Markdown, which needs nothing but cmark-gfm.
  public var body: Body?
  /// A briefing that holds a record for each that the text mentions.
  public var briefing: Briefing
  /// The problems, in file order.
  public var diagnostics: [Diagnostic]
}

/// Reads one Markdown file alone: every record that it mentions by id is taken to exist.
///
/// Front matter is left out if it is a mapping; otherwise the lines of hyphens are Markdown's own.
///
/// - Parameters:
///   - bytes: The file.
///   - path: Its path, for diagnostics.
public func readFragment(_ bytes: [UInt8], path: String) -> FragmentReading {
  var reading = FragmentReading(
    markdown: bytes, body: nil, briefing: Briefing(settings: Settings(title: "")), diagnostics: [])
  reading.briefing.settings.unknownRecords = .stub
  let sound = SoundText(path: path, bytes: bytes)
  reading.diagnostics = sound.diagnostics
  guard let text = sound.text else { return reading }
  let start = bodyOffset(in: text)
  reading.markdown = Array(text.bytes[start...])

  func read(_ directory: RecordDirectory) -> BodyReading {
    BodyReader(directory: directory, settings: reading.briefing.settings, options: ReadingOptions())
      .read(text, from: start, kind: .page)
  }
  let stubs = read(RecordDirectory()).unknown.stubs
  reading.briefing.append(stubs)
  let found = read(RecordDirectory(stubs: stubs))
  reading.diagnostics = found.diagnostics.compactMap(\.ofFragment)
  if found.body.hasAnnotations { reading.body = found.body }
  // Nobody is to feed it to cmark-gfm.
  if RefusedEntity.all(in: text.bytes, from: start).contains(where: { $0.reason == .footnote }) {
    reading.markdown = []
  }
  return reading
}

private func bodyOffset(in text: SourceText) -> Int {
  guard case .found(let bounds) = FrontMatterBounds.find(in: text) else { return 0 }
  var yaml = YAMLText(text, range: bounds.yaml)
  return yaml.entries()?.isEmpty == false ? bounds.body : 0
}

extension Diagnostic {
  /// The diagnostic as it holds for a file alone; `nil` where it is about what is in other files.
  ///
  /// Raw HTML is left out as cmark-gfm leaves it out, and so is no error.
  fileprivate var ofFragment: Diagnostic? {
    switch name {
    case .brokenLink, .unknownRecord, .ambiguousName, .misplacedClaim: return nil
    case .rawHTML:
      var warning = self
      warning.severity = .warning
      return warning
    default: return self
    }
  }
}

extension Body {
  fileprivate var hasAnnotations: Bool {
    !mentions.isEmpty || !claims.isEmpty || !links.isEmpty
      || blocks.contains { block in
        switch block.kind {
        case .claim, .note, .internalNote, .alert: true
        default: false
        }
      }
  }
}
