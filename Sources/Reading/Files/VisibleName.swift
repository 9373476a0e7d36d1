/// Returns a file's name or path as messages show it: control characters are written out, as `\u{1B}`.
func visible(_ name: String) -> String {
  guard name.unicodeScalars.contains(where: \.isControl) else { return name }
  return name.unicodeScalars.reduce(into: "") { shown, scalar in
    if scalar.isControl {
      shown += "\\u{\(hexadecimal(scalar.value, digits: 1))}"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character (C0, DEL, C1) or ends a line.
  var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}
