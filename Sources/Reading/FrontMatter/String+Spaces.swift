extension String {
  /// Whether it holds ASCII alone, with single spaces between its words, as nearly every text does that a person writes
  /// in English.
  var isSingleSpacedASCII: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var last = Byte.space
      for byte in bytes {
        guard byte < 0x80, byte == Byte.space ? last != Byte.space : !Byte.isSpace(byte) else { return false }
        last = byte
      }
      return last != Byte.space || bytes.isEmpty
    }
  }
}
