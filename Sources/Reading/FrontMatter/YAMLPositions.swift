import Yams

/// Where in a file the marks of Yams are.
///
/// Yams counts lines and columns from 1 within the text it was given, columns in code points. It ends lines as YAML 1.1
/// does: also at a lone carriage return.
struct YAMLPositions {
  private let bytes: ArraySlice<UInt8>
  private let lineStarts: [Int]
  private var last = (line: 0, column: 1, offset: 0)

  /// Takes the bytes of a file that were given to Yams.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var starts = [bytes.startIndex]
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let length = Self.breakLength(in: bytes, at: offset)
      offset += max(length, 1)
      if length > 0 { starts.append(offset) }
    }
    lineStarts = starts
  }

  /// Returns the offset in the file of a mark.
  ///
  /// Marks that come in order cost one walk along each line together.
  mutating func offset(of mark: Mark?) -> Int {
    guard let mark else { return bytes.startIndex }
    guard mark.line >= 1, mark.line <= lineStarts.count else { return bytes.endIndex }
    if mark.line != last.line || mark.column < last.column { last = (mark.line, 1, lineStarts[mark.line - 1]) }
    while last.column < mark.column, last.offset < bytes.endIndex {
      last.offset += 1
      while last.offset < bytes.endIndex, bytes[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
      last.column += 1
    }
    return last.offset
  }

  /// Returns how many bytes the line break at an offset has; 0 where there is none.
  private static func breakLength(in bytes: ArraySlice<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: 1
    case 0x0D: bytes[offset...].starts(with: [0x0D, 0x0A]) ? 2 : 1
    // Line separator and paragraph separator. NEL cannot occur: it is a control character.
    case 0xE2:
      bytes[offset...].starts(with: [0xE2, 0x80, 0xA8]) || bytes[offset...].starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
    default: 0
    }
  }
}
