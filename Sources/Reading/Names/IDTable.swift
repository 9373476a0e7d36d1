/// Numbers by id, found by the bytes of an id as a link has them: content names ids more often than anything else.
struct IDTable: Sendable {
  /// Where an id stands among the bytes of all, and its number.
  private struct Entry {
    var place: Range<Int>
    var number: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Positions of entries, each in the first free slot from that on to which its hash points; as many free ones, with -1.
  private var slots: [Int32] = [-1, -1]

  /// Returns the number of an id.
  func number(of id: UnsafeBufferPointer<UInt8>) -> Int? {
    let position = slots[slot(of: id)]
    return position < 0 ? nil : entries[Int(position)].number
  }

  /// Returns the number of an id.
  func number(of id: String) -> Int? {
    var id = id
    return id.withUTF8 { number(of: $0) }
  }

  /// Sets the number of an id.
  mutating func set(_ number: Int, of id: String) {
    var id = id
    id.withUTF8 { set(number, of: $0) }
  }

  private mutating func set(_ number: Int, of id: UnsafeBufferPointer<UInt8>) {
    let slot = self.slot(of: id)
    guard slots[slot] < 0 else {
      entries[Int(slots[slot])].number = number
      return
    }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(place: bytes.count..<bytes.count + id.count, number: number))
    bytes.append(contentsOf: id)
    if entries.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (position, entry) in entries.enumerated() {
      let slot = bytes.withUnsafeBufferPointer { self.slot(of: UnsafeBufferPointer(rebasing: $0[entry.place])) }
      slots[slot] = Int32(position)
    }
  }

  /// Returns the slot of an id, or the free one that it would have.
  private func slot(of id: UnsafeBufferPointer<UInt8>) -> Int {
    let last = slots.count - 1
    var slot = Self.hash(id) & last
    while slots[slot] >= 0, !isID(entries[Int(slots[slot])].place, id) { slot = (slot + 1) & last }
    return slot
  }

  private func isID(_ place: Range<Int>, _ id: UnsafeBufferPointer<UInt8>) -> Bool {
    place.count == id.count && id.indices.allSatisfy { bytes[place.lowerBound + $0] == id[$0] }
  }

  /// The hash of Fowler, Noll and Vo: who writes the ids reads the pages, and gains nothing by ids that share one.
  private static func hash(_ id: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 16)
  }
}
