/// A word of a text, or the sign or the space between two, in the form in which names are compared.
struct NameToken {
  /// What a token is.
  enum Kind {
    /// Letters, digits and marks, as many as stand together.
    case word
    /// A hyphen or a full stop, which joins two words that it stands between.
    case joint
    /// Anything else: white space, as much as stands together, or one sign.
    case other
  }

  /// What it is.
  let kind: Kind
  /// A number for its folded form; two tokens that are folded to the same bytes have the same.
  let hash: UInt64
  /// Where it ends.
  let end: Int

  /// Reads the token that starts at an offset of some UTF-8 and ends before another.
  init(_ bytes: [UInt8], at start: Int, before limit: Int) {
    var hash = Hash()
    var offset = start
    while offset < limit {
      let byte = bytes[offset]
      if byte < 0x80 {
        guard Self.isWord(byte) else { break }
        hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        offset += 1
      } else {
        let (scalar, next) = bytes.scalar(at: offset)
        guard Self.isWord(scalar) else { break }
        hash.add(scalar)
        offset = next
      }
    }
    if offset > start {
      (kind, self.hash, end) = (.word, hash.value, offset)
    } else if Self.spaceEnd(bytes, from: start, before: limit) > start {
      hash.add(Byte.space)
      (kind, self.hash, end) = (.other, hash.value, Self.spaceEnd(bytes, from: start, before: limit))
    } else if bytes[start] < 0x80 {
      hash.add(bytes[start])
      let joins = bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: ".")
      (kind, self.hash, end) = (joins ? .joint : .other, hash.value, start + 1)
    } else {
      let (sign, next) = bytes.scalar(at: start)
      hash.add(sign)
      // A dash as wide as an m parts what it stands between, one as wide as an n may join it.
      (kind, self.hash, end) = ((0x2010...0x2013).contains(sign.value) ? .joint : .other, hash.value, next)
    }
  }

  /// Returns where white space ends: a space that does not break the line may stand beside another.
  private static func spaceEnd(_ bytes: [UInt8], from start: Int, before limit: Int) -> Int {
    var offset = start
    while offset < limit {
      if bytes[offset] < 0x80 {
        guard Byte.isSpace(bytes[offset]) else { break }
        offset += 1
      } else {
        let (scalar, next) = bytes.scalar(at: offset)
        guard scalar.properties.isWhitespace else { break }
        offset = next
      }
    }
    return offset
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte) || byte == UInt8(ascii: "_")
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Letters by their category, which stand for apostrophes.
    case 0x2BB, 0x2BC: return false
    case 0xC0...0x24F: return scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x2010...0x2027: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .format:
      return true
    default:
      return false
    }
  }
}

/// Fowler, Noll and Vo's hash of 64 bits (FNV-1a): the same in every run.
private struct Hash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    var folded: [UInt8] = []
    NameFolding.append(scalar, to: &folded)
    for byte in folded { add(byte) }
  }
}

extension [UInt8] {
  /// Returns the scalar that starts at an offset of UTF-8, and where the next one does.
  fileprivate func scalar(at offset: Int) -> (scalar: Unicode.Scalar, next: Int) {
    let first = self[offset]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC0, offset + length <= count else { return ("\u{FFFD}", offset + 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in self[(offset + 1)..<(offset + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + length)
  }
}
