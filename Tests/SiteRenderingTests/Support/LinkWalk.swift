@testable import SiteRendering

/// Walks over a rendered site: every link has to lead to a file of it, and every fragment to an anchor.
struct LinkWalk {
  private(set) var problems: [String] = []

  init(_ site: Site, assets: Set<String> = []) {
    var anchors: [String: Set<String>] = [:]
    var links: [String: [String]] = [:]
    for file in site.files {
      guard file.path.hasSuffix(".html") else {
        anchors[file.path] = []
        continue
      }
      let page = site.page(file.path)
      let ids = LinkWalk.values(of: " id=\"", in: page)
      anchors[file.path] = Set(ids)
      if Set(ids).count < ids.count { problems.append("\(file.path): an id stands there twice") }
      links[file.path] = LinkWalk.values(of: " href=\"", in: page) + LinkWalk.values(of: " src=\"", in: page)
    }
    for asset in assets { anchors[asset] = [] }
    for (path, links) in links.sorted(by: { $0.key < $1.key }) {
      for link in links where !link.hasPrefix("https://") && !link.hasPrefix("http://") {
        let (target, fragment) = LinkWalk.resolve(link, from: path)
        guard let ids = anchors[target] else {
          problems.append("\(path): \(link) leads nowhere")
          continue
        }
        if let fragment, !ids.contains(fragment) { problems.append("\(path): \(link) has no anchor") }
      }
    }
  }

  private static func values(of attribute: String, in page: String) -> [String] {
    page.split(separator: attribute, omittingEmptySubsequences: false).dropFirst().map { rest in
      String(rest.prefix { $0 != "\"" })
    }
  }

  private static func resolve(_ link: String, from path: String) -> (path: String, fragment: String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let fragment = parts.count > 1 ? decoded(parts[1]) : nil
    guard let address = parts.first, !address.isEmpty else { return (path, fragment) }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for component in address.split(separator: "/") {
      if component == ".." { folders = folders.dropLast() } else { folders.append(decoded(String(component))) }
    }
    return (folders.joined(separator: "/"), fragment)
  }

  private static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
