/// Destinations that lack the scheme without which they are paths.
enum WebAddress {
  /// Returns the address that a destination means that is no file: `www.example.org` means `https://www.example.org`.
  static func meant(by destination: [UInt8]) -> String? {
    let written = String(decoding: destination, as: UTF8.self)
    let host = written.prefix { !"/?#".contains($0) }.lowercased()
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last else { return nil }
    if host.contains("@") { return "mailto:\(written)" }
    return host.hasPrefix("www.") || topDomains.contains(String(last)) ? "https://\(written)" : nil
  }

  private static let topDomains: Set<String> = ["com", "edu", "gov", "info", "int", "mil", "net", "org", "uk"]
}
