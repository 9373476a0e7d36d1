import BriefingModel
import Testing

@testable import Reading

/// Reads a body in which «…» stands around the span of each expected diagnostic, and compares the diagnostics.
///
/// The expected text has a line for each diagnostic and, below it, one for each remedy, as a report shows them.
@discardableResult
func expectProblems(
  _ markdown: String, _ expected: String, audience: Marking = .clear,
  unknownRecords: Settings.UnknownRecords = .error, path: String = "Content/dispatches/a.md",
  kind: DocumentKind = .dispatch, _ location: SourceLocation = #_sourceLocation
) -> BodyReading {
  let frontMatter = "---\ntitle: A\n---\n"
  let content = MarkedContent(["dispatches/a.md": frontMatter + markdown])
  let bytes = content.files.first { $0.path == "dispatches/a.md" }?.bytes ?? []
  let reading = Sample.read(
    String(decoding: bytes.dropFirst(frontMatter.utf8.count), as: UTF8.self), audience: audience,
    unknownRecords: unknownRecords, path: path, kind: kind)
  #expect(reading.diagnostics.map(\.report).joined(separator: "\n") == expected, sourceLocation: location)
  let spans = content.marks.map { mark in
    SourceSpan(path: path, line: mark.line, column: mark.column, length: mark.length)
  }
  #expect(reading.diagnostics.map(\.span) == spans, sourceLocation: location)
  return reading
}

/// Reads a body without mistakes and compares its outline.
@discardableResult
func expectBody(
  _ markdown: String, _ outline: String, audience: Marking = .clear, _ location: SourceLocation = #_sourceLocation
) -> Body {
  let reading = Sample.read(markdown, audience: audience)
  #expect(reading.diagnostics.map(\.report) == [], sourceLocation: location)
  #expect(reading.body.outline == outline, sourceLocation: location)
  return reading.body
}
