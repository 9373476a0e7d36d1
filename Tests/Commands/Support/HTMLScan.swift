import Foundation

/// What a link test needs to know of one page.
struct HTMLScan {
  /// Every value of `href` and `src`, as written.
  let addresses: [String]
  /// Every `id`, in order.
  let ids: [String]

  init(_ html: String) {
    addresses = html.matches(of: /\s(?:href|src)="([^"]*)"/).map { Self.unescaped(String($0.1)) }
    ids = html.matches(of: /\sid="([^"]*)"/).map { Self.unescaped(String($0.1)) }
  }

  private static func unescaped(_ value: String) -> String {
    value.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
      .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}

/// Walks every link of a site.
struct LinkWalk {
  /// Each link that leads nowhere: `index.html → actors/x.html#b9: no such file`.
  let problems: [String]
  /// How many links were followed.
  let count: Int

  /// Walks the pages; `base` is the path of the base address, from which `404.html` links.
  init(of files: [String: String], base: String) {
    var problems: [String] = []
    var count = 0
    let scans = files.filter { $0.key.hasSuffix(".html") }.mapValues(HTMLScan.init)
    for (path, scan) in scans.sorted(by: { $0.key < $1.key }) {
      let ids = scan.ids
      if Set(ids).count != ids.count { problems.append("\(path): an id stands twice") }
      for address in scan.addresses where !address.contains("://") && !address.hasPrefix("mailto:") {
        count += 1
        // It is shown in place of pages in any folder, so it alone cannot link relatively.
        let isFromBase = path == "404.html" && address.hasPrefix(base)
        if address.hasPrefix("/"), !isFromBase { problems.append("\(path) → \(address): not relative") }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let written = String(parts[0].split(separator: "?").first ?? "")
        let target = Self.resolve(isFromBase ? String(written.dropFirst(base.count)) : written, from: path)
        if files[target] == nil { problems.append("\(path) → \(address): no such file") }
        guard parts.count == 2, let page = scans[target] else { continue }
        let fragment = String(parts[1]).removingPercentEncoding ?? String(parts[1])
        if !fragment.isEmpty, !page.ids.contains(fragment) { problems.append("\(path) → \(address): no such fragment") }
      }
    }
    self.problems = problems
    self.count = count
  }

  /// Resolves a relative address as a browser does, and a folder to its index.
  static func resolve(_ address: String, from page: String) -> String {
    guard !address.isEmpty else { return page }
    var components = page.split(separator: "/").dropLast().map(String.init)
    for part in (address.removingPercentEncoding ?? address).split(separator: "/", omittingEmptySubsequences: true) {
      if part == ".." { _ = components.popLast() } else if part != "." { components.append(String(part)) }
    }
    return components.joined(separator: "/") + (address.hasSuffix("/") ? "/index.html" : "")
  }
}
