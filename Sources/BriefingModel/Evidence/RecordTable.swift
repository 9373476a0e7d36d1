import Work

/// A value for each record of a briefing, whatever its kind.
public struct RecordTable<Element: Sendable>: Sendable {
  @usableFromInline var elements: [Element]
  /// By the place of the kind among all kinds, where its records begin.
  @usableFromInline let offsets: [Int]

  /// Gives each record of a briefing the value that a closure returns for it.
  public init(_ briefing: Briefing, element: (RecordReference) -> Element) {
    var offsets: [Int] = []
    var elements = [Element](capacity: briefing.recordCount)
    for kind in RecordKind.allCases {
      offsets.append(elements.count)
      for index in 0..<briefing.count(of: kind) { elements.append(element(RecordReference(kind, index))) }
    }
    self.offsets = offsets
    self.elements = elements
  }

  /// The value of a record.
  @inlinable public subscript(reference: RecordReference) -> Element { elements[position(of: reference)] }

  /// The place of a record among all of them.
  @inlinable public func position(of reference: RecordReference) -> Int {
    offsets[reference.kind.rank] + reference.index
  }

  /// Changes the value of a record where it stands: a list that is added to is not copied.
  mutating func update(_ reference: RecordReference, _ change: (inout Element) -> Void) {
    change(&elements[position(of: reference)])
  }
}
