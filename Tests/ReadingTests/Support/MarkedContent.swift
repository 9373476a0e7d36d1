import BriefingModel
import Reading
import Testing

/// Content in which «…» marks where a diagnostic is expected, taken apart into the files and the marks.
struct MarkedContent {
  /// The files, without marks.
  var files: [SourceFile] = []
  /// The marked spans, in file order.
  var marks: [SourceSpan] = []

  /// Takes marked files by their paths in `Content/`; without one of its own, a `briefing.yml` is added.
  init(_ files: [String: String]) {
    var files = files
    files["briefing.yml"] = files["briefing.yml"] ?? "title: Test\n"
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { add(path, text) }
  }

  private mutating func add(_ path: String, _ text: String) {
    var bytes: [UInt8] = []
    var line = 1
    var lineStart = 0
    var open: (line: Int, column: Int)?
    for scalar in text.unicodeScalars {
      let column = bytes.count - lineStart + 1
      switch scalar {
      case "«":
        open = (line, column)
      case "»":
        guard let start = open else { continue }
        marks.append(
          SourceSpan(
            path: "Content/" + path, line: start.line, column: start.column, length: max(column - start.column, 1)))
        open = nil
      default:
        bytes += String(scalar).utf8
        if scalar == "\n" {
          line += 1
          lineStart = bytes.count
        }
      }
    }
    files.append(SourceFile(path: path, bytes: bytes))
  }
}

/// Reads marked content and compares the diagnostics, each with its remedies, and where they stand.
///
/// The expected text has a line for each diagnostic and, below it, one for each remedy, as a report shows them.
@discardableResult
func expectDiagnostics(
  _ files: [String: String], _ expected: String, options: ReadingOptions = ReadingOptions(),
  _ location: SourceLocation = #_sourceLocation
) -> BriefingReading {
  let content = MarkedContent(files)
  let reading = readBriefing(files: content.files, options: options)
  #expect(reading.diagnostics.map(\.report).joined(separator: "\n") == expected, sourceLocation: location)
  #expect(reading.diagnostics.places == content.marks, sourceLocation: location)
  return reading
}

extension [Diagnostic] {
  /// The marked places, each once; a diagnostic about a whole file has none.
  fileprivate var places: [SourceSpan] {
    map(\.span).filter { $0.line > 0 }.reduce(into: []) { places, span in
      if places.last != span { places.append(span) }
    }
  }
}

/// Reads files by their paths in `Content/` that must be without mistakes.
func read(
  _ files: [String: String], options: ReadingOptions = ReadingOptions(), _ location: SourceLocation = #_sourceLocation
) throws -> Briefing {
  let reading = expectDiagnostics(files, "", options: options, location)
  return try #require(reading.briefing, sourceLocation: location)
}

extension Diagnostic {
  /// The diagnostic without its place: `error: no place has the id “kona” [unknown-record]` and its remedies.
  var report: String {
    (["\(severity.rawValue): \(message) [\(name.rawValue)]"] + remedies.map { "= " + $0 }).joined(separator: "\n")
  }
}
