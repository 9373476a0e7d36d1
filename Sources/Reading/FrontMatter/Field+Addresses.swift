import BriefingModel

extension Field {
  /// Reads an address on the web: `https://…` or `http://…`.
  func address() -> String? {
    guard let text = text() else { return nil }
    if let problem = Self.problem(ofAddress: text) {
      let isBare = !text.contains(":") && text.contains(".") && !text.contains(" ")
      reportValue(
        "\(quoted(text)) is no address on the web: \(problem)",
        remedies: isBare ? ["did you mean https://\(text)?"] : [])
      return nil
    }
    return text
  }

  /// Reads an identifier of Wikidata: `Q9448`.
  func wikidata() -> String? {
    guard let text = text() else { return nil }
    let isItem = text.utf8.first == UInt8(ascii: "Q") && Self.isNumber(text.dropFirst())
    if isItem { return text }
    let last = text.split(separator: "/").last.map { $0.uppercased() } ?? ""
    let isMeant = last.utf8.first == UInt8(ascii: "Q") && Self.isNumber(last.dropFirst())
    reportValue(
      "\(quoted(text)) is no item of Wikidata",
      remedies: [isMeant ? "did you mean \(last)?" : "an item is Q and a number, such as Q9448"])
    return nil
  }

  /// Reads an identifier of GeoNames: `2453348`.
  func geonames() -> String? {
    guard let text = text() else { return nil }
    if Self.isNumber(text[...]) { return text }
    let number = text.split(separator: "/").first { Self.isNumber($0) }
    reportValue(
      "\(quoted(text)) is no identifier of GeoNames",
      remedies: [number.map { "did you mean \($0)?" } ?? "an identifier is a number, such as 2453348"])
    return nil
  }

  /// Returns what keeps a text from being an address on the web.
  static func problem(ofAddress text: String) -> String? {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else {
      return "it does not begin with https:// or http://"
    }
    if text.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") }) {
      return "it holds a character that must be percent-encoded"
    }
    let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.isEmpty ? "it has no host" : nil
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count < 20 && text.utf8.allSatisfy(Byte.isDigit)
  }
}
