import BriefingModel

/// `robots.txt` (RFC 9309): a briefing for everybody may be searched; any other may not, nor one with drafts.
struct RobotsFile: WholeFile {
  let path = Address.robots
  /// The address of the sitemap, where the briefing has an address.
  let sitemap: String?

  func bytes(in site: SiteContext) -> [UInt8] {
    var bytes: [UInt8] = []
    let isPublic = site.common.highestMarking == .clear && !site.briefing.dispatches.contains(where: \.isDraft)
    bytes.append("User-agent: *\n")
    bytes.append(isPublic ? "Disallow:\n" : "Disallow: /\n")
    guard isPublic, let sitemap else { return bytes }
    bytes.append("\nSitemap: ")
    bytes.append(contentsOf: sitemap.utf8)
    bytes.append("\n")
    return bytes
  }
}
