/// The rule for ids: lower-case ASCII letters, digits and single hyphens between them.
public enum Identifier {
  /// Returns whether a text is an id.
  public static func isValid(_ text: String) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
      guard isLetterOrDigit(byte) || (byte == UInt8(ascii: "-") && previous != byte) else { return false }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }

  /// Returns the id that a text would have, or `nil` where nothing of it can stand in one: `Koulikoro Région` becomes
  /// `koulikoro-region`.
  public static func suggestion(for text: String) -> String? {
    var bytes: [UInt8] = []
    for byte in NameFolding.fold(text) {
      if isLetterOrDigit(byte) {
        bytes.append(byte)
      } else if byte < 0x80, byte != UInt8(ascii: "'"), let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// Returns a name for an id that has none: `konna-town` becomes `Konna town`.
  static func name(for id: String) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
