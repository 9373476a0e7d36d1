import BriefingModel

/// A name that was found in a text.
struct FoundName: Sendable, Equatable {
  /// Where it stands in the text, in bytes.
  var range: Range<Int>
  /// The records that it may mean, sorted: one, or several that have it by equal right.
  var references: [RecordReference]
  /// Whether only an alias of kind misspelling led to the record.
  var isMisspelled: Bool
}
