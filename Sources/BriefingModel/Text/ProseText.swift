import Work

/// The text that prose spells out: what stands between its marks and tags, with single spaces between words.
///
/// That is the whole text of nearly every block. It is not the text of one with an image or a footnote in it, which show less or more than
/// they say; so whoever makes a body compares, and leaves to the prose only what it spells out byte for byte.
@usableFromInline enum ProseText {
  /// Writes the text of rendered bytes into room for as many bytes, and returns how many it has.
  @usableFromInline static func spell(_ prose: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>)
    -> Int
  {
    guard let from = prose.baseAddress, let to = room.baseAddress else { return 0 }
    let end = prose.count
    // What is written is never longer than what was read.
    var (position, written) = (0, 0)
    var needsSpace = false
    while position < end {
      switch from[position] {
      case 1: position = skip(to: 2, prose, position)
      case UInt8(ascii: "<"): position = skip(to: UInt8(ascii: ">"), prose, position)
      case ...0x20:
        needsSpace = true
        position += 1
      case let byte:
        if needsSpace, written > 0 {
          to[written] = 0x20
          written += 1
        }
        needsSpace = false
        if byte == UInt8(ascii: "&") {
          let (character, length) = character(prose, position)
          to[written] = character
          position += length
          written += 1
        } else {
          (position, written) = copyWords(prose, position, to, written)
          // A space at the end of a run is one before whatever comes next.
          if to[written - 1] == 0x20 {
            written -= 1
            needsSpace = true
          }
        }
      }
    }
    return written
  }

  /// Copies from a position that holds a character of a word as long as nothing but words with single spaces between them comes.
  private static func copyWords(
    _ prose: UnsafeBufferPointer<UInt8>, _ start: Int, _ to: UnsafeMutablePointer<UInt8>, _ written: Int
  ) -> (position: Int, written: Int) {
    let raw = UnsafeRawBufferPointer(prose)
    let room = UnsafeMutableRawPointer(to)
    var (position, written) = (start, written)
    while position + 9 <= raw.count {
      let bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let next = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position + 1, as: UInt64.self))
      let doubledSpaces = less(bytes, than: 0x21) & less(next, than: 0x21)
      let marks = less(bytes, than: 0x20) | less(bytes ^ each(UInt8(ascii: "<")), than: 1)
      let stops = doubledSpaces | marks | less(bytes ^ each(UInt8(ascii: "&")), than: 1)
      room.storeBytes(of: bytes.littleEndian, toByteOffset: written, as: UInt64.self)
      // It may be too early, at an exclamation mark behind a space: then the next run begins there.
      guard stops == 0 else {
        return (position + stops.trailingZeroBitCount / 8, written + stops.trailingZeroBitCount / 8)
      }
      position += 8
      written += 8
    }
    while position < raw.count, raw[position] >= 0x20, raw[position] != UInt8(ascii: "<"),
      raw[position] != UInt8(ascii: "&"), raw[position] != 0x20 || position + 1 < raw.count && raw[position + 1] > 0x20
    {
      to[written] = raw[position]
      position += 1
      written += 1
    }
    return (position, written)
  }

  /// The highest bit of each byte that is less than another, and perhaps of one behind such a byte.
  private static func less(_ bytes: UInt64, than byte: UInt8) -> UInt64 {
    (bytes &- each(byte)) & ~bytes & each(0x80)
  }

  private static func each(_ byte: UInt8) -> UInt64 { .inEachByte &* UInt64(byte) }

  /// Where what follows the next such byte begins.
  private static func skip(to byte: UInt8, _ prose: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var position = start
    while position < prose.count, prose[position] != byte { position += 1 }
    return min(position + 1, prose.count)
  }

  /// The character that cmark-gfm has escaped at a position, and in how many bytes.
  private static func character(_ prose: UnsafeBufferPointer<UInt8>, _ position: Int) -> (UInt8, Int) {
    if holds("&amp;", prose, position) { return (UInt8(ascii: "&"), 5) }
    if holds("&lt;", prose, position) { return (UInt8(ascii: "<"), 4) }
    if holds("&gt;", prose, position) { return (UInt8(ascii: ">"), 4) }
    if holds("&quot;", prose, position) { return (UInt8(ascii: "\""), 6) }
    return (UInt8(ascii: "&"), 1)
  }

  private static func holds(_ entity: StaticString, _ prose: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    entity.withUTF8Buffer { prose[position...].starts(with: $0) }
  }
}
