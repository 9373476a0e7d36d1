extension Parser {
  /// One-of and all-of sets (ISO 8601-2, section 6).
  func set(_ range: Range<Int>) throws(ExtendedDateError) -> ExtendedDate.Form {
    let isOneOf = bytes[range.lowerBound] == UInt8(ascii: "[")
    let close = isOneOf ? UInt8(ascii: "]") : UInt8(ascii: "}")
    guard range.count > 1, bytes[range.upperBound - 1] == close else {
      if let place = bytes[range].firstIndex(of: close) { throw failure(.unexpected, place + 1..<range.upperBound) }
      throw failure(.setNotClosed, range.upperBound..<range.upperBound)
    }
    let inside = range.lowerBound + 1..<range.upperBound - 1
    var members: [ExtendedDate.Member] = []
    var start = inside.lowerBound
    while true {
      let end = bytes[start..<inside.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? inside.upperBound
      members.append(try member(withoutSpaces(start..<end), isFirst: members.isEmpty, isLast: end == inside.upperBound))
      if end == inside.upperBound { break }
      start = end + 1
    }
    return isOneOf ? .oneOf(members) : .allOf(members)
  }

  private func member(
    _ range: Range<Int>, isFirst: Bool, isLast: Bool
  ) throws(ExtendedDateError) -> ExtendedDate.Member {
    if range.isEmpty { throw failure(.setMemberMissing, range) }
    guard let dots = firstDots(range) else { return .date(try point(range)) }
    let before = range.lowerBound..<dots.lowerBound
    let after = dots.upperBound..<range.upperBound
    switch (before.isEmpty, after.isEmpty) {
    case (false, false):
      let first = try point(before)
      let last = try point(after)
      if endsBefore(last, first) { throw failure(.endBeforeStart, after) }
      return .range(first, last)
    case (true, false) where isFirst: return .upTo(try point(after))
    case (false, true) where isLast: return .onward(try point(before))
    default: throw failure(.dots, dots)
    }
  }

  /// Spaces around a member are what people write after a comma; the canonical text has none.
  private func withoutSpaces(_ range: Range<Int>) -> Range<Int> {
    let isSpace = { (index: Int) in bytes[index] == UInt8(ascii: " ") }
    let lower = range.first { !isSpace($0) } ?? range.upperBound
    let upper = range.last { !isSpace($0) }.map { $0 + 1 } ?? lower
    return lower..<upper
  }

  /// The first two dots in a row; a single dot belongs to a fraction of a second.
  private func firstDots(_ range: Range<Int>) -> Range<Int>? {
    let dot = UInt8(ascii: ".")
    return range.dropLast().first { bytes[$0] == dot && bytes[$0 + 1] == dot }.map { $0..<$0 + 2 }
  }
}
