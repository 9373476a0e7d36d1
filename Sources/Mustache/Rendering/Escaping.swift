extension Sink {
  /// Appends a value as a tag prints it.
  mutating func append(_ value: UnsafePointer<Value>, escaped: Bool) {
    switch value.pointee {
    case .text(var text): text.withUTF8 { if escaped { appendEscaped($0) } else { append($0) } }
    case .markup(let markup): append(markup.withUnsafeBufferPointer { $0 })
    case .number(let number): append(digits: number)
    case .none, .flag, .list, .object, .kept: break
    }
  }

  private mutating func append(digits number: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = digits.count
      var rest = number.magnitude
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        start -= 1
        digits[start] = UInt8(ascii: "-")
      }
      append(UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// Appends text with the five characters that HTML gives a meaning written as references.
  ///
  /// It works on bytes, which are never part of a longer character when they are one of the five, and copies what
  /// lies between them in runs.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let position = text.nextSpecial(from: start) {
      append(UnsafeBufferPointer(rebasing: text[start..<position]))
      text[position].reference.withUTF8Buffer { append($0) }
      start = position + 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where one of the five special characters stands next: looked for in eight bytes at a time, as most have none.
  fileprivate func nextSpecial(from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(self)
    var position = start
    while position + 8 <= count, !raw.loadUnaligned(fromByteOffset: position, as: UInt64.self).mayHoldSpecial {
      position += 8
    }
    while position < count {
      if self[position].isSpecial { return position }
      position += 1
    }
    return nil
  }
}

extension UInt64 {
  /// Whether one of its bytes is special, or it may be taken for one.
  ///
  /// `"` and `&` differ in one bit, so do `<` and `>`; a byte that equals one of them is 0 when the pattern is taken off it, and
  /// only from 0 does taking away 1 borrow from the highest bit.
  fileprivate var mayHoldSpecial: Bool {
    let (ones, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    func holds(_ byte: UInt64, except bit: UInt64) -> UInt64 {
      let rest = (self & ~(ones * bit)) ^ (ones * byte)
      return (rest &- ones) & ~rest
    }
    return (holds(0x22, except: 0x04) | holds(0x3C, except: 0x02) | holds(0x27, except: 0)) & highest != 0
  }
}

extension UInt8 {
  /// Whether it is one of the five special characters, all of which have codes under 64: a bit for each.
  fileprivate var isSpecial: Bool {
    let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return self < 64 && special >> UInt64(self) & 1 == 1
  }

  fileprivate var reference: StaticString {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
