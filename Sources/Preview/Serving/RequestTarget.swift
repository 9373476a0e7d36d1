/// The path of a file that a request asks for.
enum RequestTarget {
  /// Returns the path from the site's root, decoded once; `nil` where no file of a site can have it.
  ///
  /// The path is only ever looked up among the names of a site's files, so that it could not lead out of it even if it were
  /// let through here.
  static func path(of target: String) -> String? {
    guard target.hasPrefix("/") else { return nil }
    guard let decoded = decode(target.utf8.prefix { $0 != UInt8(ascii: "?") }.dropFirst()) else { return nil }
    let components = decoded.split(separator: "/", omittingEmptySubsequences: false)
    for (position, component) in components.enumerated() {
      if component == "." || component == ".." { return nil }
      if component.isEmpty, position < components.count - 1 { return nil }
    }
    return components.last?.isEmpty == true ? decoded + "index.html" : decoded
  }

  private static func decode(_ bytes: some Sequence<UInt8>) -> String? {
    var decoded: [UInt8] = []
    var rest = Array(bytes)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      decoded.append(high << 4 | low)
    }
    guard decoded.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
    let text = String(decoding: decoded, as: UTF8.self)
    return text.utf8.elementsEqual(decoded) ? text : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }
}
