import BriefingModel

/// `_redirects`, by which Netlify, Cloudflare Pages and GitLab Pages lead from old addresses.
struct RedirectsFile: WholeFile {
  let path = Address.redirects
  let redirects: [Redirect]

  func bytes(in site: SiteContext) -> [UInt8] {
    var bytes: [UInt8] = []
    let root = site.hostRoot
    for redirect in redirects {
      let (from, to) = (PercentEncoding.encode(path: redirect.from), PercentEncoding.encode(path: redirect.to))
      bytes.append(contentsOf: "\(root)\(from) \(root)\(to) 301\n".utf8)
    }
    return bytes
  }
}

extension SiteContext {
  /// The path of the site on its host, as far as the briefing says: `/` or `/briefing/`.
  var hostRoot: String { briefing.settings.baseURL.map(WebAddress.path) ?? "/" }
}
