/// `sitemap.xml`: the addresses of all pages, as sitemaps.org has it; more than 50,000 are spread over several files.
///
/// There are no dates in it: the tool keeps no clock, and content does not say when a page changed.
struct SitemapFile: WholeFile {
  let path: String
  let addresses: [String]
  /// Whether the addresses are those of the parts, not of pages.
  let isIndex: Bool

  /// How many addresses one file may hold.
  static let limit = 50_000

  static func all(of paths: [String], base: String, limit: Int = SitemapFile.limit) -> [any Page] {
    let addresses = paths.filter { $0.hasSuffix(".html") && $0 != Address.notFound }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { base + ($0 == Address.timeline ? "" : $0) }
    guard addresses.count > limit else {
      return [SitemapFile(path: Address.sitemap, addresses: addresses, isIndex: false)]
    }
    let parts = stride(from: 0, to: addresses.count, by: limit).enumerated().map { number, start in
      SitemapFile(
        path: Address.sitemap(number + 1), addresses: Array(addresses[start..<min(start + limit, addresses.count)]),
        isIndex: false)
    }
    return [SitemapFile(path: Address.sitemap, addresses: parts.map { base + $0.path }, isIndex: true)] + parts
  }

  func bytes(in site: SiteContext) -> [UInt8] {
    let (root, item): (StaticString, StaticString) = isIndex ? ("sitemapindex", "sitemap") : ("urlset", "url")
    var writer = XMLWriter()
    writer.open(root, [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
    for address in addresses {
      writer.open(item)
      writer.element("loc", address)
      writer.close(item)
    }
    writer.close(root)
    return writer.bytes
  }
}
