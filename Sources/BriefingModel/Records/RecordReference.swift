/// A reference to a record of one briefing: its kind and its position among the records of that kind.
///
/// References are small and cheap to compare; they mean something only together with the briefing they come from.
public struct RecordReference: Sendable, Hashable, Comparable {
  /// The kind of the record.
  public let kind: RecordKind
  @usableFromInline let position: Int32

  /// The position in ``Briefing/actors``, ``Briefing/places``, ``Briefing/events`` or ``Briefing/sources``.
  @inlinable public var index: Int { Int(position) }

  /// Refers to the record at a position among those of its kind.
  public init(_ kind: RecordKind, _ index: Int) {
    self.kind = kind
    position = Int32(truncatingIfNeeded: index)
  }

  /// Feeds both of its parts to a hasher, as one number.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(Int64(kind.rank) << 32 | Int64(position))
  }

  /// Orders by kind, then by position.
  public static func < (left: RecordReference, right: RecordReference) -> Bool {
    left.kind == right.kind
      ? left.position < right.position : left.kind.rank < right.kind.rank
  }
}
