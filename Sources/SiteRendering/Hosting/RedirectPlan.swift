import BriefingModel

/// A way from an old address to a page.
struct Redirect: Sendable {
  /// The old address from the site's root, without a slash before it: `2013/konna` or `2013/konna/`.
  let from: String
  /// The page from the site's root.
  let to: String
  /// The dispatch that stands there now.
  let title: String

  /// The file that a host serves at the old address: `2013/konna/index.html`.
  var path: String {
    if from.hasSuffix("/") { return from + "index.html" }
    return from.hasSuffix(".html") || from.hasSuffix(".htm") ? from : from + "/index.html"
  }
}

/// An old address of a dispatch at which something else stands, so that nothing leads on from there.
public struct LostRedirect: Sendable, Hashable {
  /// The address, as the dispatch has it.
  public let alias: String
  /// The id of the dispatch.
  public let dispatch: String
}

/// The old addresses of dispatches (`aliases`) that are free.
struct RedirectPlan: Sendable {
  /// In the order of the dispatches.
  private(set) var all: [Redirect] = []
  /// Those that are not, each with the id of its dispatch.
  private(set) var taken: [LostRedirect] = []
  private var files: Set<String> = []
  private var folders: [String: String] = [:]

  init(of site: SiteContext, besides pages: [any Page]) {
    guard site.briefing.dispatches.contains(where: { !$0.aliases.isEmpty }) else { return }
    for path in pages.map(\.path) + site.common.assets.all.map(\.path) + Address.forHosts { take(path) }
    for (index, dispatch) in site.briefing.dispatches.enumerated() {
      for alias in dispatch.aliases {
        let from = alias.hasPrefix("/") ? String(alias.dropFirst()) : alias
        let redirect = Redirect(from: from, to: site.path(ofDispatch: index), title: dispatch.title)
        guard isFree(redirect.path) else {
          taken.append(LostRedirect(alias: alias, dispatch: dispatch.id))
          continue
        }
        take(redirect.path)
        all.append(redirect)
      }
    }
  }

  private mutating func take(_ path: String) {
    files.insert(path.lowercased())
    for folder in Self.folders(of: path) { folders[folder.lowercased()] = folder }
  }

  /// Whether no file has the path, none has that of a folder on the way, and no folder is written otherwise.
  private func isFree(_ path: String) -> Bool {
    let lowercased = path.lowercased()
    guard !files.contains(lowercased), folders[lowercased] == nil else { return false }
    return Self.folders(of: path).allSatisfy { folder in
      !files.contains(folder.lowercased()) && folders[folder.lowercased()] ?? folder == folder
    }
  }

  private static func folders(of path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }
}
