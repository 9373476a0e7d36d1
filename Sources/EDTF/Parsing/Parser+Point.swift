extension Parser {
  /// One date, with or without a qualifier.
  func point(_ range: Range<Int>) throws(ExtendedDateError) -> DatePoint {
    guard let last = range.last, let qualification = qualification(bytes[last]) else {
      return DatePoint(value: try value(range), qualification: .none)
    }
    let date = range.lowerBound..<last
    if let before = date.last, self.qualification(bytes[before]) != nil {
      throw failure(.qualifierTwice, before..<last + 1)
    }
    return DatePoint(value: try value(date), qualification: qualification)
  }

  private func qualification(_ byte: UInt8) -> Qualification? {
    switch byte {
    case UInt8(ascii: "?"): .uncertain
    case UInt8(ascii: "~"): .approximate
    case UInt8(ascii: "%"): .uncertainAndApproximate
    default: nil
    }
  }

  private func value(_ range: Range<Int>) throws(ExtendedDateError) -> DatePoint.Value {
    if isDots(range) { throw failure(.dots, range) }
    // Most dates are days, and there is nothing foreign in their shape.
    if hasShapeOfDay(range) { return try date(range) }
    try rejectForeignShapes(range)
    if bytes[range.lowerBound] == UInt8(ascii: "Y") { return .year(try longYear(range)) }
    guard let letter = bytes[range].firstIndex(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "t") }) else {
      return try date(range)
    }
    guard case .day(let day) = try date(range.lowerBound..<letter) else {
      throw failure(.timeWithoutDay, range.lowerBound..<letter)
    }
    return .moment(try moment(day, letter + 1..<range.upperBound))
  }

  /// Whether it is four digits, two and two, with hyphens between them.
  private func hasShapeOfDay(_ range: Range<Int>) -> Bool {
    guard range.count == 10 else { return false }
    let start = range.lowerBound
    for offset in 0..<10 {
      let byte = bytes[start + offset]
      guard offset == 4 || offset == 7 ? byte == UInt8(ascii: "-") : isDigit(byte) else { return false }
    }
    return true
  }

  /// Throws for what is no date at all, so that what follows can say which part of a date is wrong.
  private func rejectForeignShapes(_ range: Range<Int>) throws(ExtendedDateError) {
    if range.isEmpty { throw failure(.notADate, range) }
    if let place = range.dropLast().first(where: { qualification(bytes[$0]) != nil }) {
      throw failure(.qualifierPlace, place..<place + 1)
    }
    if let problem = timeApart(range) { throw failure(problem, range.lowerBound + 11..<range.upperBound) }
    guard bytes[range].allSatisfy(isKnown),
      bytes[range].contains(where: { isDigit($0) || $0 == UInt8(ascii: "X") })
    else { throw failure(.notADate, range) }
    if let place = range.first(where: { bytes[$0] == UInt8(ascii: "x") }) {
      throw failure(.smallX, place..<place + 1)
    }
    let isNumeric = bytes[range].allSatisfy { isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    if isNumeric, case let problem = numericDateProblem(bytes[range]), problem != .notADate {
      throw failure(problem, range)
    }
  }

  private func isKnown(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "Z"),
      UInt8(ascii: "z"), UInt8(ascii: "Y"), UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: isDigit(byte)
    }
  }

  /// A full date, a space and what begins like a time.
  private func timeApart(_ range: Range<Int>) -> ExtendedDateError.Problem? {
    guard range.count >= 15, bytes[range.lowerBound + 10] == UInt8(ascii: " "),
      case .day(let day)? = try? date(range.lowerBound..<range.lowerBound + 10)
    else { return nil }
    let clock = bytes[range].dropFirst(11)
    guard let colon = clock.prefix(3).firstIndex(of: UInt8(ascii: ":")), let hour = number(clock.startIndex..<colon),
      colon + 2 < range.upperBound, let minute = number(colon + 1..<colon + 3), hour < 24, minute < 60
    else { return nil }
    return .timeApart("\(day.text)T\(twoDigits(hour)):\(twoDigits(minute))Z")
  }

  private func longYear(_ range: Range<Int>) throws(ExtendedDateError) -> Int {
    let isNegative = range.count > 1 && bytes[range.lowerBound + 1] == UInt8(ascii: "-")
    let digits = range.lowerBound + (isNegative ? 2 : 1)..<range.upperBound
    guard (5...9).contains(digits.count), bytes[digits.lowerBound] != UInt8(ascii: "0"), let year = number(digits)
    else { throw failure(.longYear, range) }
    return isNegative ? -year : year
  }
}
