/// The quotient rounded down, also for negative dividends.
func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}

/// The remainder that is never negative.
func floorModulo(_ dividend: Int, _ divisor: Int) -> Int {
  dividend - floorDivide(dividend, divisor) * divisor
}

/// The decimal digits, with zeros before them up to the width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  if digits.utf8.count >= width { return digits }
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// A number below 100 as two digits.
func twoDigits(_ number: Int) -> String {
  padded(number, to: 2)
}

/// A year as ISO 8601 writes it: four digits, a minus before the year 0, and more digits only where it needs them.
func yearText(_ year: Int) -> String {
  year < 0 ? "-" + padded(-year, to: 4) : padded(year, to: 4)
}
