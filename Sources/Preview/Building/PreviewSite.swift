import BriefingModel
import Reading
import SiteRendering

/// A site whose files are rendered when somebody asks for them.
public struct PreviewSite: Sendable {
  /// One of its files.
  enum File: Sendable {
    case page(SiteFile)
    case asset(AssetFile)
  }

  private let files: [String: SiteFile]
  /// The names of assets in the content, by their addresses.
  private let assets: [String: String]
  private let content: String
  /// The path of the address at which the site is published, such as `/sahel/`; pages that can be anywhere begin their links
  /// with it.
  private let base: String

  init(_ site: Site, _ briefing: Briefing, content: String) {
    files = Dictionary(site.files.map { ($0.path, $0) }) { first, _ in first }
    assets = Dictionary(site.assets.map { ($0.path, $0.source) }) { first, _ in first }
    self.content = content
    base =
      briefing.settings.baseURL.flatMap { address in
        address.firstRange(of: "://").flatMap { scheme in
          address[scheme.upperBound...].firstIndex(of: "/").map { String(address[$0...]) }
        }
      } ?? "/"
  }

  /// Returns the file at a path from the root: `actors/index.html`.
  func file(_ path: String) -> File? {
    if let page = files[path] { return .page(page) }
    // Only the names that Reading found are looked for on the disk, so that no path leads anywhere else.
    return assets[path].flatMap { AssetFile($0, in: content) }.map(File.asset)
  }

  /// Returns a path without that of the address at which the site is published.
  func withoutBase(_ path: String) -> String? {
    let prefix = base.dropFirst()
    return !prefix.isEmpty && path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }

  /// All of its files that are rendered, in no order.
  var pages: some Collection<SiteFile> { files.values }
}
