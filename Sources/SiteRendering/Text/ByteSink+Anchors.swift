import Work

extension ByteSink {
  /// Appends the anchor of a block.
  mutating func append(anchor block: Int) {
    append(UInt8(ascii: "b"))
    append(decimal: block + 1)
  }
}
