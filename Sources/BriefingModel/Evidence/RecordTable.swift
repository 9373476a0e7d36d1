/// A value for each record of a briefing, whatever its kind.
public struct RecordTable<Element: Sendable>: Sendable {
  private var elements: [Element]
  private let offsets: [RecordKind: Int]

  /// Gives each record of a briefing the value that a closure returns for it.
  public init(_ briefing: Briefing, element: (RecordReference) -> Element) {
    var offsets: [RecordKind: Int] = [:]
    var elements: [Element] = []
    elements.reserveCapacity(briefing.recordCount)
    for kind in RecordKind.allCases {
      offsets[kind] = elements.count
      for index in 0..<briefing.count(of: kind) { elements.append(element(RecordReference(kind, index))) }
    }
    self.offsets = offsets
    self.elements = elements
  }

  /// The value of a record.
  public subscript(reference: RecordReference) -> Element {
    elements[offsets[reference.kind, default: 0] + reference.index]
  }

  /// Adds to the list that a record has, in place.
  mutating func append<Member>(_ member: Member, to reference: RecordReference) where Element == [Member] {
    elements[offsets[reference.kind, default: 0] + reference.index].append(member)
  }
}
