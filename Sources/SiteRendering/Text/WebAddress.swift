/// Showing addresses of the web.
enum WebAddress {
  /// The host without `www.`, or the address itself where it names none.
  static func host(_ address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return address }
    let authority = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@").last.map(String.init) ?? ""
    guard !host.isEmpty else { return address }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// An address that a page may link to; nil for one that could run a script.
  static func safe(_ address: String?) -> String? {
    guard let address else { return nil }
    let lower = address.lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://") ? address : nil
  }

  /// The path of an address, with its slashes: `/briefing/` of `https://example.org/briefing/`.
  static func path(_ address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return address }
    let rest = address[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }
}
