/// The places of a line's bytes that are neither letters of ASCII nor spaces, of which most of a text is.
///
/// Eight bytes are looked at at once.
struct Signs {
  private let line: SourceLine
  /// Where the eight bytes stand that are looked at.
  private var start: Int
  /// The highest bit of each of them that is a sign, and was not given out.
  private var signs: UInt64 = 0

  init(of line: SourceLine) {
    self.line = line
    start = line.text - 8
  }

  @inline(__always)
  mutating func next() -> Int? {
    while signs == 0 {
      start += 8
      guard start < line.end else { return nil }
      signs = Self.signs(in: eight)
    }
    defer { signs &= signs - 1 }
    return start + signs.trailingZeroBitCount / 8
  }

  /// Eight bytes of the line, the first the lowest, with spaces for what is behind its end.
  @inline(__always)
  private var eight: UInt64 {
    if start + 8 <= line.end {
      return UnsafeRawBufferPointer(line.source).loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    }
    var bytes = Self.spaces
    for index in (start..<line.end).reversed() { bytes = bytes << 8 | UInt64(line.source[index]) }
    return bytes
  }

  private static let spaces: UInt64 = 0x2020_2020_2020_2020

  @inline(__always)
  private static func signs(in bytes: UInt64) -> UInt64 {
    // No sum of the lower seven bits carries into the byte above.
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let lowercased = (bytes | spaces) & low
    let isFromA = lowercased &+ 0x1F1F_1F1F_1F1F_1F1F
    let isBehindZ = lowercased &+ 0x0505_0505_0505_0505
    let isNoSpace = ((bytes ^ spaces) & low) &+ low
    return (~isFromA | isBehindZ | bytes) & (isNoSpace | bytes) & ~low
  }
}
