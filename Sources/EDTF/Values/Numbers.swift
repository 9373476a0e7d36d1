/// The quotient rounded down, also for negative dividends.
func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}

/// The remainder that is never negative.
func floorModulo(_ dividend: Int, _ divisor: Int) -> Int {
  dividend - floorDivide(dividend, divisor) * divisor
}

/// The decimal digits of a number that is not negative, with zeros before them up to the width.
func padded(_ number: Int, to width: Int) -> String {
  var (count, rest) = (1, number.magnitude / 10)
  while rest > 0 { (count, rest) = (count + 1, rest / 10) }
  let length = max(count, width)
  return String(unsafeUninitializedCapacity: length) { digits in
    rest = number.magnitude
    for place in (0..<length).reversed() {
      digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return length
  }
}

/// A number below 100 as two digits.
func twoDigits(_ number: Int) -> String {
  padded(number, to: 2)
}

/// A year as ISO 8601 writes it: four digits, a minus before the year 0, and more digits only where it needs them.
func yearText(_ year: Int) -> String {
  year < 0 ? "-" + padded(-year, to: 4) : padded(year, to: 4)
}
