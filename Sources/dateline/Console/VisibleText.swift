extension StringProtocol {
  /// The text with nothing in it that could steer a terminal: a tab becomes a space, a control character its symbol, a
  /// sign that turns the direction of writing a replacement character.
  ///
  /// Whatever comes from content or from the names of files goes to a terminal through here.
  var visible: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09: text.unicodeScalars.append(" ")
      case 0..<0x20: text.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: text.unicodeScalars.append("\u{2421}")
      case 0x80..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: text.unicodeScalars.append("\u{FFFD}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
