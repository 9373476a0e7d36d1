/// Reads one text as EDTF, byte by byte.
///
/// Every method works on a range of the text, so that an error can name the very bytes that are wrong.
struct Parser {
  let bytes: [UInt8]

  func parse() throws(ExtendedDateError) -> ExtendedDate {
    guard let first = bytes.first else { throw failure(.empty, 0..<0) }
    let whole = bytes.indices
    let form: ExtendedDate.Form
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      form = try set(whole)
    } else if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
      form = try interval(whole, slash)
    } else {
      return ExtendedDate(point: try point(whole))
    }
    guard let date = ExtendedDate(form) else { throw failure(.openOnBothSides, whole) }
    return date
  }

  func failure(_ problem: ExtendedDateError.Problem, _ range: Range<Int>) -> ExtendedDateError {
    ExtendedDateError(problem: problem, offset: range.lowerBound, length: range.count, suggestion: nil)
  }

  // MARK: Intervals

  private func interval(_ range: Range<Int>, _ slash: Int) throws(ExtendedDateError) -> ExtendedDate.Form {
    if let second = bytes[(slash + 1)...].firstIndex(of: UInt8(ascii: "/")) {
      try rejectSlashes(range)
      throw failure(.intervalParts, second..<second + 1)
    }
    let end = slash + 1..<range.upperBound
    let interval = (start: try bound(range.lowerBound..<slash), end: try bound(end))
    if let first = interval.start.point, let last = interval.end.point, endsBefore(last, first) {
      throw failure(.endBeforeStart, end)
    }
    return .interval(start: interval.start, end: interval.end)
  }

  private func bound(_ range: Range<Int>) throws(ExtendedDateError) -> ExtendedDate.Bound {
    if range.isEmpty { return .unknown }
    if isDots(range) { return .open }
    return .date(try point(range))
  }

  /// Dates such as 10/01/2013 have two slashes too, and deserve the better message.
  private func rejectSlashes(_ range: Range<Int>) throws(ExtendedDateError) {
    let isNumeric = bytes[range].allSatisfy { isDigit($0) || $0 == UInt8(ascii: "/") }
    if isNumeric { throw failure(numericDateProblem(bytes[range]), range) }
  }

  func endsBefore(_ last: DatePoint, _ first: DatePoint) -> Bool {
    if let start = first.instant, let end = last.instant { return end < start }
    return last.latest < first.earliest
  }

  // MARK: Bytes

  func isDots(_ range: Range<Int>) -> Bool {
    range.count == 2 && bytes[range].allSatisfy { $0 == UInt8(ascii: ".") }
  }

  /// The number that the digits make, or nil where there is another byte; ranges hold nine bytes at most.
  func number(_ range: Range<Int>) -> Int? {
    var number = 0
    for byte in bytes[range] {
      guard isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  func isAllX(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == UInt8(ascii: "X") }
  }
}

func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}
