import CommonMark

/// A piece of plain text: neither code nor annotated, linked or struck out.
struct TextRun {
  /// The text that it is a piece of.
  var node: Node
  /// Where it stands in that.
  var piece: Range<Int>
  /// Where its words stand in the text of the block.
  var words: Range<Int>
  /// Whether nothing but a line's end stands between the last run and this one.
  var goesOn: Bool
}
