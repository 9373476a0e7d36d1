import Work

/// Text as it stands between the quotation marks of a JSON string (RFC 8259).
struct JSONText {
  /// Whether `<`, `>` and `&` are written as `\u003c` and the like, so that the text can stand in a `script` element.
  let isForMarkup: Bool

  /// Appends a text in whole runs, as most text has nothing to escape.
  func append(_ text: UnsafeBufferPointer<UInt8>, to sink: inout ByteSink) {
    var start = 0
    while true {
      let end = text.endOfRun(from: start, ofEight: mayBeSpecial, ends: isSpecial)
      sink.append(UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { return }
      append(escaped: text[end], to: &sink)
      start = end + 1
    }
  }

  private func mayBeSpecial(_ eight: UInt64) -> Bool {
    let isSpecial = eight.holdsByte(below: 0x20) || eight.holds(UInt8(ascii: "\"")) || eight.holds(UInt8(ascii: "\\"))
    return isSpecial
      || isForMarkup
        && (eight.holds(UInt8(ascii: "<")) || eight.holds(UInt8(ascii: ">")) || eight.holds(UInt8(ascii: "&")))
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): isForMarkup
    default: false
    }
  }

  private func append(escaped byte: UInt8, to sink: inout ByteSink) {
    switch byte {
    case UInt8(ascii: "\""): sink.append("\\\"")
    case UInt8(ascii: "\\"): sink.append("\\\\")
    case UInt8(ascii: "\n"): sink.append("\\n")
    default:
      let digits = Array("0123456789abcdef".utf8)
      sink.append("\\u00")
      sink.append(digits[Int(byte >> 4)])
      sink.append(digits[Int(byte & 15)])
    }
  }
}
