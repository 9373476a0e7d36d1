import CCMarkGFM

/// One line of a source, without its line ending.
struct SourceLine {
  let source: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int
  /// Counted from 1.
  let number: Int
  /// Where the first byte stands that is neither a space nor a tab; the line's end if there is none.
  let text: Int

  /// Whether it holds only spaces and tabs, which ends a paragraph wherever it stands.
  var isBlank: Bool { text == end }

  subscript(index: Int) -> UInt8? {
    index < end ? source[index] : nil
  }

  /// The end of the run of a byte that starts at an index.
  func endOfRun(of byte: UInt8, from index: Int) -> Int {
    var index = index
    while index < end, source[index] == byte { index += 1 }
    return index
  }

  /// The end of the spaces and tabs that start at an index.
  func endOfSpace(from index: Int) -> Int {
    var index = index
    while index < end, source[index] == UInt8(ascii: " ") || source[index] == UInt8(ascii: "\t") { index += 1 }
    return index
  }
}

/// Splits a source into lines, at any of the three line endings.
struct SourceLines {
  private let source: UnsafeBufferPointer<UInt8>
  private var start = 0
  private var number = 0
  /// Whether lines may end with a carriage return, as nearly none do.
  private let hasReturns: Bool

  init(of source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    hasReturns = Self.offset(of: UInt8(ascii: "\r"), in: source, from: 0) != nil
  }

  mutating func next() -> SourceLine? {
    guard start < source.count else { return nil }
    let end = endOfLine
    number += 1
    var text = start
    while text < end, source[text] == UInt8(ascii: " ") || source[text] == UInt8(ascii: "\t") { text += 1 }
    let line = SourceLine(source: source, start: start, end: end, number: number, text: text)
    let isPair = end + 1 < source.count && source[end] == UInt8(ascii: "\r") && source[end + 1] == UInt8(ascii: "\n")
    start = end + (isPair ? 2 : 1)
    return line
  }

  private var endOfLine: Int {
    guard hasReturns else { return Self.offset(of: UInt8(ascii: "\n"), in: source, from: start) ?? source.count }
    var end = start
    while end < source.count, source[end] != UInt8(ascii: "\n"), source[end] != UInt8(ascii: "\r") { end += 1 }
    return end
  }

  private static func offset(of byte: UInt8, in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < source.count, let base = source.baseAddress,
      let found = memchr(base + start, Int32(byte), source.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
