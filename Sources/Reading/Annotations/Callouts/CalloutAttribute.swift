/// An attribute as a callout's first line has it: `speaker=un`; ranges are offsets in the file.
struct CalloutAttribute {
  private let bytes: [UInt8]
  var nameRange: Range<Int>
  /// The value, without its quotation marks.
  var valueRange: Range<Int>
  var isQuoted: Bool

  init(in bytes: [UInt8], name: Range<Int>, value: Range<Int>, isQuoted: Bool) {
    self.bytes = bytes
    nameRange = name
    valueRange = value
    self.isQuoted = isQuoted
  }

  var name: String { bytes.string(nameRange) }

  /// The value, without the backslashes that take a sign's meaning away.
  var value: String {
    guard bytes.firstOffset(of: Byte.backslash, in: valueRange) != nil else { return bytes.string(valueRange) }
    var unescaped: [UInt8] = []
    var offset = valueRange.lowerBound
    while offset < valueRange.upperBound {
      let isEscape = bytes[offset] == Byte.backslash && offset + 1 < valueRange.upperBound
      if isEscape, Byte.isPunctuation(bytes[offset + 1]) { offset += 1 }
      unescaped.append(bytes[offset])
      offset += 1
    }
    return String(decoding: unescaped, as: UTF8.self)
  }

  /// Gives the name to a closure as it is written.
  func withName<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[nameRange])) }
  }

  /// Gives the value to a closure as it is written.
  func withWrittenValue<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[valueRange])) }
  }

  /// The name, the equals sign and the value.
  var range: Range<Int> { nameRange.lowerBound..<valueRange.upperBound + (isQuoted ? 1 : 0) }
}
