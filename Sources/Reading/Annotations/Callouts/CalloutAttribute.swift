/// An attribute as a callout's first line has it: `speaker=un`; ranges are offsets in the file.
struct CalloutAttribute {
  var name: String
  var value: String
  var nameRange: Range<Int>
  /// The value, without its quotation marks.
  var valueRange: Range<Int>
  var isQuoted: Bool

  /// The name, the equals sign and the value.
  var range: Range<Int> { nameRange.lowerBound..<valueRange.upperBound + (isQuoted ? 1 : 0) }
}
