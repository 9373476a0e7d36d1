/// What YAML may not have before it is handed to Yams, so that nothing in it can cost much time or stack.
enum YAMLLimits {
  static let size = 64 << 10
  static let nesting = 100
  static let aliases = 32

  /// What a text has too much of, and where.
  struct Excess: Equatable {
    var message: String
    var offset: Int
  }

  /// Returns what a text has too much of.
  ///
  /// It counts generously: what is only quoted counts too.
  static func excess(in bytes: ArraySlice<UInt8>) -> Excess? {
    if bytes.count > size {
      return Excess(message: "is larger than 64 KiB", offset: bytes.startIndex)
    }
    let found = bytes.withUnsafeBufferPointer { excess(in: $0) }
    return found.map { Excess(message: $0.message, offset: bytes.startIndex + $0.offset) }
  }

  private static func excess(in bytes: UnsafeBufferPointer<UInt8>) -> Excess? {
    var brackets = 0
    var lead: Int? = 0
    var anchors = 0
    var aliasCount = 0
    var previous = UInt8(ascii: "\n")
    for offset in bytes.indices {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(brackets - 1, 0)
      case UInt8(ascii: "&") where startsValue(after: previous): anchors += 1
      case UInt8(ascii: "*") where startsValue(after: previous): aliasCount += 1
      default: break
      }
      // Block structure nests by what stands before the first word of a line: spaces, `- ` and `? `.
      if byte == UInt8(ascii: "\n") {
        lead = 0
      } else if let width = lead {
        lead = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") ? width + 1 : nil
      }
      if brackets > nesting || (lead ?? 0) > 2 * nesting {
        return Excess(message: "is nested more than \(nesting) deep", offset: offset)
      }
      if anchors > 0, aliasCount > aliases {
        return Excess(message: "has more than \(aliases) aliases (“*name”)", offset: offset)
      }
      previous = byte
    }
    return nil
  }

  private static func startsValue(after byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
  }
}
