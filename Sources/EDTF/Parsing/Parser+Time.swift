extension Parser {
  /// A time and its offset, as RFC 3339 has them, but also without seconds.
  func moment(_ day: Day, _ range: Range<Int>) throws(ExtendedDateError) -> Moment {
    let offsetStart = bytes[range].firstIndex { "Zz+-".utf8.contains($0) } ?? range.upperBound
    let clock = range.lowerBound..<offsetStart
    let parts = split(clock)
    guard (2...3).contains(parts.count) else { throw failure(.timeShape, clock) }
    let hour = try clockNumber(parts[0], clock)
    if hour > 23 { throw failure(.noSuchHour(hour), parts[0]) }
    let minute = try clockNumber(parts[1], clock)
    if minute > 59 { throw failure(.noSuchMinute(minute), parts[1]) }
    if offsetStart == range.upperBound { throw failure(.timeWithoutOffset, offsetStart..<offsetStart) }
    let offset = try offset(offsetStart..<range.upperBound)
    guard parts.count == 3 else {
      return Moment(
        day: day, hour: hour, minute: minute, second: nil, nanoseconds: 0, fractionDigits: 0, offset: offset)
    }
    let dot = bytes[parts[2]].firstIndex(of: UInt8(ascii: ".")) ?? offsetStart
    let whole = parts[2].lowerBound..<dot
    let second = try clockNumber(whole, clock)
    // A leap second is the last one of a day in UTC, wherever its clock stands.
    let isLastMinuteInUTC = floorModulo(hour * 60 + minute - offset, 1_440) == 1_439
    if second > (isLastMinuteInUTC ? 60 : 59) { throw failure(.noSuchSecond(second), whole) }
    let fraction = try fraction(dot..<offsetStart, clock)
    return Moment(
      day: day, hour: hour, minute: minute, second: second, nanoseconds: fraction.nanoseconds,
      fractionDigits: fraction.digits, offset: offset)
  }

  private func fraction(
    _ range: Range<Int>, _ clock: Range<Int>
  ) throws(ExtendedDateError) -> (nanoseconds: Int, digits: Int) {
    if range.isEmpty { return (0, 0) }
    let digits = range.dropFirst()
    if digits.count > 9 { throw failure(.fractionTooLong, digits) }
    guard !digits.isEmpty, let number = number(digits) else { throw failure(.timeShape, clock) }
    let nanoseconds = (digits.count..<9).reduce(number) { number, _ in number * 10 }
    return (nanoseconds, digits.count)
  }

  private func offset(_ range: Range<Int>) throws(ExtendedDateError) -> Int {
    let sign = bytes[range.lowerBound]
    if range.count == 1, sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return 0 }
    let parts = split(range.dropFirst())
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), (1...2).contains(parts.count),
      parts.allSatisfy({ $0.count == 2 }), let hours = number(parts[0]), hours < 24,
      let minutes = parts.count == 2 ? number(parts[1]) : 0, minutes < 60
    else { throw failure(.offsetShape, range) }
    let offset = hours * 60 + minutes
    return sign == UInt8(ascii: "-") ? -offset : offset
  }

  private func clockNumber(_ range: Range<Int>, _ clock: Range<Int>) throws(ExtendedDateError) -> Int {
    guard range.count == 2, let number = number(range) else { throw failure(.timeShape, clock) }
    return number
  }

  /// The parts between colons.
  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: ":") {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts
  }
}
