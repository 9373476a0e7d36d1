import BriefingModel

/// Whether the bytes of a file are text that the rest of the room may see: UTF-8 without control characters.
enum TextCheck {
  /// A byte that must not be there.
  struct Fault: Equatable {
    enum Problem: Equatable {
      case notUTF8
      case control(UInt32)
    }

    var problem: Problem
    var range: Range<Int>
  }

  /// Returns the first faults in some bytes; after bytes that are not UTF-8 it looks no further.
  static func faults(in bytes: [UInt8], limit: Int = 10) -> [Fault] {
    var faults: [Fault] = []
    var offset = 0
    while faults.count < limit {
      offset = endOfPlainText(in: bytes, from: offset)
      guard offset < bytes.count else { break }
      guard let length = sequenceLength(in: bytes, at: offset) else {
        return faults + [Fault(problem: .notUTF8, range: offset..<offset + 1)]
      }
      if let control = controlCharacter(in: bytes[offset..<offset + length]) {
        faults.append(Fault(problem: .control(control), range: offset..<offset + length))
      }
      offset += length
    }
    return faults
  }

  /// Returns where the printable ASCII ends that starts at an offset, lines and tabs within it.
  private static func endOfPlainText(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset < bytes.count {
        while offset + 8 <= bytes.count, isPrintable(eightBytes(of: bytes, at: offset)) { offset += 8 }
        // What follows is most often the end of a line.
        let end = min(offset + 8, bytes.count)
        while offset < end {
          guard bytes[offset] &- 0x20 < 0x5F || bytes[offset] == 0x0A || bytes[offset] == 0x09 else { return offset }
          offset += 1
        }
      }
      return offset
    }
  }

  private static func eightBytes(of bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Whether eight bytes are all printable ASCII: none has its highest bit set, nor would have if it were less by the first
  /// printable one, or more by one.
  private static func isPrintable(_ bytes: UInt64) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    return (bytes | (bytes &- each * 0x20) | (bytes &+ each)) & (each * 0x80) == 0
  }

  /// Returns how long the well-formed UTF-8 sequence at an offset is (Unicode 15, table 3-7).
  private static func sequenceLength(in bytes: [UInt8], at offset: Int) -> Int? {
    let lead = bytes[offset]
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch lead {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    switch lead {
    case 0xE0: second = 0xA0...0xBF
    case 0xED: second = 0x80...0x9F
    case 0xF0: second = 0x90...0xBF
    case 0xF4: second = 0x80...0x8F
    default: break
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    for next in bytes[(offset + 1)..<(offset + length)] where next & 0xC0 != 0x80 { return nil }
    return length
  }

  /// Returns the code point where it is a control character (C0, C1, DEL) or one that is no character at all.
  static func controlCharacter(in sequence: ArraySlice<UInt8>) -> UInt32? {
    let first = sequence.startIndex
    switch (sequence.count, sequence[first]) {
    case (1, let byte):
      let isAllowed = byte == 0x09 || byte == 0x0A || byte == 0x0D || (byte >= 0x20 && byte != 0x7F)
      return isAllowed ? nil : UInt32(byte)
    case (2, 0xC2):
      return sequence[first + 1] < 0xA0 ? UInt32(sequence[first + 1]) : nil
    case (3, 0xEF):
      guard sequence[first + 1] == 0xBF, sequence[first + 2] >= 0xBE else { return nil }
      return 0xFFC0 | UInt32(sequence[first + 2])
    default:
      return nil
    }
  }
}
