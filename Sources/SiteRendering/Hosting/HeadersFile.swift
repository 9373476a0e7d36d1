/// `_headers`, which Netlify and Cloudflare Pages send with the files: what pages may load, and for how long they keep.
///
/// Rules whose headers would meet on one file are never written: these hosts join the values.
struct HeadersFile: WholeFile {
  let path = Address.headers
  /// The paths of the pages.
  let pages: [String]

  private static let policy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data: https:", "font-src 'self'",
    "media-src 'self' https:", "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
    "frame-ancestors 'none'",
  ].joined(separator: "; ")

  func bytes(in site: SiteContext) -> [UInt8] {
    var bytes: [UInt8] = []
    let root = site.hostRoot
    func rule(_ path: String, _ headers: String...) {
      let lines = headers.map { "  \($0)\n" }.joined()
      bytes.append(contentsOf: "\(root)\(path)\n\(lines)".utf8)
    }
    rule(
      "*", "Content-Security-Policy: \(Self.policy)", "X-Content-Type-Options: nosniff",
      "Referrer-Policy: strict-origin-when-cross-origin")
    for path in lasting(in: site) { rule(path, "Cache-Control: public, max-age=31536000, immutable") }
    for path in [""] + fresh { rule(path, "Cache-Control: no-cache") }
    return bytes
  }

  /// The addresses of what never changes: one for all assets where each of them is such.
  private func lasting(in site: SiteContext) -> [String] {
    let fingerprinted = site.common.assets.fingerprinted
    guard !site.common.assets.all.isEmpty, site.common.assets.all.allSatisfy(\.isFingerprinted) else {
      return fingerprinted.map { PercentEncoding.encode(path: $0) }
    }
    let theme = fingerprinted.filter { !$0.hasPrefix("assets/") }
    return theme.map { PercentEncoding.encode(path: $0) } + ["assets/*"]
  }

  /// The folders of pages, and the pages in none, which some hosts serve without their ending too.
  private var fresh: [String] {
    let folders = Set(pages.compactMap { path in path.firstIndex(of: "/").map { String(path[...$0]) + "*" } })
    let single = Set(pages.filter { !$0.contains("/") }.flatMap { [$0, $0.replacing(".html", with: "")] })
    return folders.sorted() + single.sorted()
  }
}
