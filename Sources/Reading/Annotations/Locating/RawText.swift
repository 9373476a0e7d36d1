/// Compares text as it stands in the source with what cmark-gfm made of it.
enum RawText {
  /// Returns whether bytes of the source mean some text, once escapes and entities are resolved.
  ///
  /// An entity is taken to mean what is wanted there: a wrong guess needs two annotations that differ in nothing else.
  static func means(_ wanted: [UInt8], _ bytes: [UInt8], in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    var position = 0
    while offset < range.upperBound {
      var byte = bytes[offset]
      if byte == Byte.backslash, offset + 1 < range.upperBound, Byte.isPunctuation(bytes[offset + 1]) {
        offset += 1
        byte = bytes[offset]
      } else if byte == Byte.ampersand, isEntity(bytes, offset, range.upperBound) {
        return true
      }
      guard position < wanted.count, wanted[position] == byte else { return false }
      position += 1
      offset += 1
    }
    return position == wanted.count
  }

  private static func isEntity(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var offset = start + 1
    while offset < min(end, start + 34) {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ";") { return offset > start + 1 }
      guard Byte.isLetter(byte) || Byte.isDigit(byte) || byte == Byte.hash else { return false }
      offset += 1
    }
    return false
  }
}
