/// Returns a count with its noun: `1 dispatch`, `2 dispatches`, `10,000 pages`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  grouped(count) + " " + (count == 1 ? one : many ?? one + "s")
}

/// Returns names in a row, the first five of many: `a, b, c, d, e and 7 more`.
func listed(_ names: [String]) -> String {
  names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and \(grouped(names.count - 5)) more" : "")
}

/// Returns a number with a comma between thousands.
func grouped(_ number: Int) -> String {
  var digits = String(number.magnitude)
  var groups: [Substring] = []
  while digits.count > 3 {
    groups.append(digits.suffix(3))
    digits = String(digits.dropLast(3))
  }
  groups.append(digits[...])
  return (number < 0 ? "-" : "") + groups.reversed().joined(separator: ",")
}

/// Returns a length of time as people say it: `9 ms`, `1.4 s`.
func spoken(_ duration: Duration) -> String {
  let (seconds, attoseconds) = duration.components
  let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  if milliseconds < 1000 { return "\(milliseconds) ms" }
  return "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
}
