/// Texts in JSON, on one line as an event has to be.
enum JSONText {
  /// Returns a text as a JSON string.
  static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Returns texts as a JSON array of strings.
  static func array(_ texts: [String]) -> String {
    "[" + texts.map(quote).joined(separator: ",") + "]"
  }
}
