/// Finds whatever may be the label of a link reference, in brackets.
struct LinkLabels {
  /// Equal for two labels that mean the same reference; now and then for two that do not.
  typealias Key = UInt64

  struct Label {
    /// Where its `[` stands.
    var start: Int
    /// Where its `]` stands.
    var end: Int
  }

  private let source: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var opening: Int?

  init(in source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  mutating func next() -> Label? {
    while index < source.count {
      defer { index += 1 }
      switch source[index] {
      case UInt8(ascii: "\\"):
        index += 1
      case UInt8(ascii: "["):
        opening = index
      case UInt8(ascii: "]"):
        guard let start = opening else { continue }
        opening = nil
        return Label(start: start, end: index)
      default: continue
      }
    }
    return nil
  }

  /// Hashes what is the same in every spelling of a label, however its case is folded and its space collapsed.
  func key(of label: Label) -> Key {
    var key: Key = 0xCBF2_9CE4_8422_2325
    for index in label.start + 1..<label.end {
      let byte = source[index]
      switch byte {
      case 0...0x20, 0x80...: continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        let letter = byte | 0x20
        if Self.foldedTo >> UInt32(letter - UInt8(ascii: "a")) & 1 == 0 {
          key = (key ^ UInt64(letter)) &* 0x100_0000_01B3
        }
      default:
        key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    return key
  }

  /// The ASCII letters that some letter outside ASCII becomes when its case is folded, such as ß, ſ, İ, K (Kelvin) and ﬁ.
  ///
  /// A bit for each letter, that of `a` the lowest.
  private static let foldedTo = "afhijklnstwy".utf8.reduce(UInt32(0)) { $0 | 1 << UInt32($1 - UInt8(ascii: "a")) }
}
