import BriefingModel

/// A content file's text, where its bytes are sound; and what is wrong with them otherwise.
struct SoundText: Sendable {
  /// The text; `nil` where no part of the room may look at the bytes.
  var text: SourceText?
  /// What is wrong with the bytes.
  var diagnostics: [Diagnostic] = []

  /// Looks at the bytes of a file: its size, its encoding, its control characters.
  init(path: String, bytes: [UInt8]) {
    guard bytes.count <= ContentFile.sizeLimit else {
      diagnostics = [
        Diagnostic(
          .fileTooLarge, "the file is larger than 1 MiB", at: SourceSpan(path: path),
          remedies: ["split it, or move data and pictures to assets/"])
      ]
      return
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      diagnostics = [
        Diagnostic(
          .invalidUTF8, "the file is in UTF-16", at: SourceSpan(path: path), remedies: ["save it as UTF-8"])
      ]
      return
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = SourceText(path: path, bytes: mark == 0 ? bytes : Array(bytes.dropFirst(mark)))
    diagnostics = TextCheck.faults(in: text.bytes).map { Self.diagnostic(for: $0, in: text, shift: mark) }
    if diagnostics.isEmpty { self.text = text }
  }

  private static func diagnostic(for fault: TextCheck.Fault, in text: SourceText, shift: Int) -> Diagnostic {
    switch fault.problem {
    case .notUTF8:
      let byte = text.bytes[fault.range.lowerBound]
      var remedies = ["save the file as UTF-8"]
      if byte >= 0xC0 {
        remedies.append("in Latin-1 the byte would be “\(Character(Unicode.Scalar(byte)))”")
      }
      return text.diagnostic(
        .invalidUTF8, "byte \(fault.range.lowerBound + shift) (0x\(hexadecimal(UInt32(byte), digits: 2))) is not UTF-8",
        at: fault.range, remedies: remedies)
    case .control(let code):
      return text.diagnostic(
        .controlCharacter, "the control character U+\(hexadecimal(code, digits: 4)) stands here", at: fault.range,
        remedies: ["delete it; it cannot be seen, and came with a copy or a conversion"])
    }
  }
}

/// Returns a number in upper-case hexadecimal digits, with zeros before it.
func hexadecimal(_ number: UInt32, digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(digits - text.count, 0)) + text
}
