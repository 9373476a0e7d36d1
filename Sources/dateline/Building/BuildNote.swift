import BriefingModel
import Work

/// What a build said, so that a later one that finds nothing to do can say it again.
struct BuildNote: Equatable {
  /// What is wrong with the content, none of it an error.
  var diagnostics: [Diagnostic] = []
  /// What was read, in words.
  var counts = ""
  /// What was said of it, a line each.
  var lines: [String] = []
  /// How many files the site has, and how many bytes.
  var files = 0
  var bytes = 0
  /// The keys of the pages that it left.
  var pages: [Digest] = []
}

extension BuildNote {
  /// The note in bytes: each of its parts behind its length.
  var encoded: [UInt8] {
    var writer = PartWriter()
    writer.write(counts)
    writer.write(String(files))
    writer.write(String(bytes))
    writer.write(lines.count) { writer, index in writer.write(lines[index]) }
    writer.write(diagnostics.count) { writer, index in
      let diagnostic = diagnostics[index]
      let span = diagnostic.span
      for part in [
        diagnostic.name.rawValue, diagnostic.severity.rawValue, diagnostic.message, span.path, String(span.line),
        String(span.column), String(span.length), diagnostic.excerpt.map { "=" + $0 } ?? "",
      ] { writer.write(part) }
      writer.write(diagnostic.remedies.count) { $0.write(diagnostic.remedies[$1]) }
    }
    writer.write(Digest.bytes(of: pages))
    return writer.bytes
  }

  /// Reads a note; nil where the bytes are none.
  init?(_ bytes: [UInt8]) {
    var reader = PartReader(bytes)
    guard let counts = reader.text(), let files = reader.number(), let size = reader.number(),
      let lines = reader.list({ $0.text() }), let diagnostics = reader.list({ Diagnostic(from: &$0) }),
      let keys = reader.bytes(), reader.isAtEnd
    else { return nil }
    let starts = stride(from: keys.startIndex, to: keys.endIndex, by: Digest.size)
    let pages = starts.compactMap { Digest(bytes: keys[$0...].prefix(Digest.size)) }
    self.init(diagnostics: diagnostics, counts: counts, lines: lines, files: files, bytes: size, pages: pages)
  }
}

extension Diagnostic {
  fileprivate init?(from reader: inout PartReader) {
    guard let name = reader.text().flatMap(DiagnosticName.init), let severity = reader.text().flatMap(Severity.init),
      let message = reader.text(), let path = reader.text(), let line = reader.number(), let column = reader.number(),
      let length = reader.number(), let excerpt = reader.text(), let remedies = reader.list({ $0.text() })
    else { return nil }
    self.init(
      name, message, at: SourceSpan(path: path, line: line, column: column, length: length), severity: severity,
      excerpt: excerpt.isEmpty ? nil : String(excerpt.dropFirst()), remedies: remedies)
  }
}

/// Writes texts one behind the other, so that each can be told from the next whatever it holds.
private struct PartWriter {
  var bytes: [UInt8] = []

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func write(_ part: [UInt8]) {
    bytes += "\(part.count) ".utf8
    bytes += part
  }

  mutating func write(_ count: Int, _ write: (inout PartWriter, Int) -> Void) {
    self.write(String(count))
    for index in 0..<count { write(&self, index) }
  }
}

/// Reads what ``PartWriter`` has written, and nothing else.
private struct PartReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func text() -> String? { bytes().map { String(decoding: $0, as: UTF8.self) } }

  mutating func bytes() -> ArraySlice<UInt8>? {
    guard let space = rest.firstIndex(of: UInt8(ascii: " ")),
      let count = Int(String(decoding: rest[..<space], as: UTF8.self)), count >= 0, count < rest.endIndex - space
    else { return nil }
    let part = rest[(space + 1)...].prefix(count)
    rest = rest[part.endIndex...]
    return part
  }

  mutating func number() -> Int? { text().flatMap { Int($0) } }

  mutating func list<Element>(_ element: (inout PartReader) -> Element?) -> [Element]? {
    guard let count = number(), count >= 0 else { return nil }
    var elements: [Element] = []
    for _ in 0..<count {
      guard let element = element(&self) else { return nil }
      elements.append(element)
    }
    return elements
  }
}
