import BriefingModel

/// A page at an old address, for hosts that know no `_redirects`: it leads on at once.
struct RedirectPage: WholeFile {
  let redirect: Redirect

  var path: String { redirect.path }

  func bytes(in site: SiteContext) -> [UInt8] {
    var bytes: [UInt8] = []
    let target = RootMark.root(of: path) + PercentEncoding.encode(path: redirect.to)
    bytes.append("<!DOCTYPE html>\n<html")
    HTML.attribute("lang", site.briefing.settings.language, into: &bytes)
    bytes.append(">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    HTML.escape(redirect.title.utf8, into: &bytes)
    bytes.append("</title>\n<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\"")
    HTML.attribute("content", "0; url=" + target, into: &bytes)
    bytes.append(">\n")
    if let base = site.briefing.settings.baseURL {
      bytes.append("<link rel=\"canonical\"")
      HTML.attribute("href", base + PercentEncoding.encode(path: redirect.to), into: &bytes)
      bytes.append(">\n")
    }
    bytes.append("</head>\n<body>\n<p><a")
    HTML.attribute("href", target, into: &bytes)
    bytes.append(">")
    HTML.escape(redirect.title.utf8, into: &bytes)
    bytes.append("</a></p>\n</body>\n</html>\n")
    return bytes
  }
}
