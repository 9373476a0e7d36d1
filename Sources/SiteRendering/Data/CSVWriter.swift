import Work

/// Writes comma-separated values (RFC 4180) into bytes as it goes: lines end in CR and LF, and a cell stands in
/// quotation marks where it has to, or where a sign is in it at which some spreadsheets part cells.
///
/// Where cells are parted at commas, none is a formula: one that a spreadsheet would take for one has an apostrophe before
/// it. Such a cell begins with `=`, `+`, `-`, `@` or one of their wide forms, after any spaces and apostrophes, and is no
/// plain number; or it begins with a tab or a line break. Whoever reads the cells back takes one apostrophe away from such
/// a cell.
struct CSVWriter: ~Copyable {
  private var sink: ByteSink
  private var isAtLineStart = true

  init(capacity: Int = 512) {
    sink = ByteSink(capacity: capacity)
  }

  /// Hands over what there is behind some bytes, once it is much; whoever takes it empties them.
  mutating func handOver(behind bytes: inout [UInt8], _ take: (inout [UInt8]) -> Void) {
    guard sink.count > 1 << 20 else { return }
    sink.empty(into: &bytes)
    take(&bytes)
  }

  /// Appends what there is to some bytes.
  mutating func end(into bytes: inout [UInt8]) { sink.empty(into: &bytes) }

  /// Writes the next cell of the line; one without a value is empty.
  mutating func cell(_ text: String?) {
    begin()
    guard var text else { return }
    text.withUTF8 { write($0) }
  }

  /// Writes the next cell of the line.
  mutating func cell(_ text: [UInt8]) {
    begin()
    text.withUnsafeBufferPointer { write($0) }
  }

  /// Writes the anchor of a block as the next cell of the line, behind the path of its page where one is given.
  mutating func cell(anchor block: Int, on path: UnsafeBufferPointer<UInt8>? = nil) {
    begin()
    if let path {
      sink.append(path)
      sink.append(UInt8(ascii: "#"))
    }
    sink.append(anchor: block)
  }

  private mutating func begin() {
    if !isAtLineStart { sink.append(UInt8(ascii: ",")) }
    isAtLineStart = false
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    let needsQuotes = text.endOfRun(from: 0, ofEight: CSVWriter.mayNeedQuotes, ends: CSVWriter.needsQuotes) < text.count
    if needsQuotes { sink.append(UInt8(ascii: "\"")) }
    if Formula.isSuspected(in: text) { sink.append(UInt8(ascii: "'")) }
    if needsQuotes {
      for byte in text {
        if byte == UInt8(ascii: "\"") { sink.append(byte) }
        sink.append(byte)
      }
      sink.append(UInt8(ascii: "\""))
    } else {
      sink.append(text)
    }
  }

  private static func mayNeedQuotes(_ eight: UInt64) -> Bool {
    eight.holdsByte(below: 0x20) || eight.holds(UInt8(ascii: "\"")) || eight.holds(UInt8(ascii: ","))
      || eight.holds(UInt8(ascii: ";"))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"): true
    default: false
    }
  }

  mutating func endLine() {
    sink.append("\r\n")
    isAtLineStart = true
  }
}

/// What spreadsheets take for a formula.
private enum Formula {
  static func isSuspected(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Most cells begin with a letter or a digit.
    switch text.first ?? UInt8(ascii: "0") {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      false
    default: isSuspected(in: String(decoding: text, as: UTF8.self))
    }
  }

  private static func isSuspected(in text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠": return !isPlainNumber(text)
      case "\t", "\r", "\n": return true
      case "'", " ": continue
      default:
        // Spreadsheets pass over what is not seen.
        if scalar.isASCII, scalar.value > 0x20 { return false }
        guard scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint else { return false }
      }
    }
    return false
  }

  /// Whether a text is digits with at most a sign before and a point within them.
  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.utf8.first.map { "+-".utf8.contains($0) } == true ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (48...57).contains($0) } }
  }
}
