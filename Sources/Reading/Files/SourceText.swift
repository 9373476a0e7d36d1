import BriefingModel
import Work

/// The bytes of one content file, and where its lines are.
struct SourceText: Sendable {
  /// The file, relative to the briefing's folder: `Content/dispatches/a.md`.
  let path: String
  /// Its bytes, valid UTF-8.
  let bytes: [UInt8]
  /// The offset of each line's first byte; every file has such a list, and none is longer than what 32 bits count.
  private let lineStarts: [Int32]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts: [Int32] = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while let found = bytes.next(UInt8(ascii: "\n"), from: offset) {
        offset = found + 1
        starts.append(Int32(truncatingIfNeeded: offset))
      }
    }
    lineStarts = starts
  }

  /// How many lines there are.
  var lineCount: Int { lineStarts.count }

  /// Returns the offset of a line's first byte; lines count from 1.
  func offset(ofLine line: Int) -> Int {
    Int(lineStarts[min(max(line, 1), lineStarts.count) - 1])
  }

  /// Returns the line, from 1, that holds an offset.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns the text of a line without its ending.
  func text(ofLine line: Int) -> String {
    let start = offset(ofLine: line)
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Returns the span of a range of bytes, cut at the end of its first line.
  func span(of range: Range<Int>) -> SourceSpan {
    let line = line(at: range.lowerBound)
    let start = offset(ofLine: line)
    var end = range.lowerBound
    while end < range.upperBound, end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return SourceSpan(
      path: path, line: line, column: range.lowerBound - start + 1, length: max(end - range.lowerBound, 1))
  }

  /// Makes a diagnostic about a range of bytes, with its line as the excerpt.
  func diagnostic(
    _ name: DiagnosticName, _ message: String, at range: Range<Int>, severity: Severity? = nil, remedies: [String] = []
  ) -> Diagnostic {
    let span = span(of: range)
    return Diagnostic(
      name, message, at: span, severity: severity, excerpt: text(ofLine: span.line), remedies: remedies)
  }
}
