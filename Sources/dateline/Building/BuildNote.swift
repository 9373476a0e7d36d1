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

extension BuildNote: Storable {
  func write(to writer: inout ByteWriter) {
    writer.write(diagnostics)
    writer.write(counts)
    writer.write(lines)
    writer.write(files)
    writer.write(bytes)
    writer.write(pages)
  }

  init(from reader: inout ByteReader) throws(DamagedBytes) {
    diagnostics = try reader.value()
    counts = try reader.value()
    lines = try reader.value()
    files = try reader.value()
    bytes = try reader.value()
    pages = try reader.value()
  }
}
