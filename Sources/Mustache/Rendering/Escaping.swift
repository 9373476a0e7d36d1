import Work

/// Writing text so that the five characters to which HTML gives a meaning stand for themselves.
public enum Escaping {
  /// Hands over a text in runs, with a reference in place of each of the five characters.
  ///
  /// It works on bytes, which are never part of a longer character when they are one of the five, and hands over whole what
  /// lies between them, as most text has none.
  @inlinable
  public static func forEachRun(of text: UnsafeBufferPointer<UInt8>, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = 0
    while true {
      let end = text.endOfRun(from: start, ofEight: mayHoldSpecial, ends: isSpecial)
      if start < end { take(UnsafeBufferPointer(rebasing: text[start..<end])) }
      guard end < text.count else { return }
      reference(for: text[end]).withUTF8Buffer { take($0) }
      start = end + 1
    }
  }

  /// Whether a text stands for itself, as none of the five is in it.
  static func leaves(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.endOfRun(from: 0, ofEight: mayHoldSpecial, ends: isSpecial) == text.count
  }

  /// Whether one of eight bytes may be special: `"` and `&` differ in one bit, and so do `<` and `>`.
  @usableFromInline @inline(__always)
  static func mayHoldSpecial(_ eight: UInt64) -> Bool {
    (eight & ~(UInt64.inEachByte &* 0x04)).holds(UInt8(ascii: "\""))
      || (eight & ~(UInt64.inEachByte &* 0x02)).holds(UInt8(ascii: "<")) || eight.holds(UInt8(ascii: "'"))
  }

  /// Whether it is one of the five, all of which have codes under 64: a bit for each.
  @usableFromInline @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte < 64 && special >> UInt64(byte) & 1 == 1
  }

  @usableFromInline static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
