import BriefingModel
import Work

/// Where the files stand that the site carries as they are: the briefing's assets and those of its theme.
///
/// A part of the content's SHA-256 stands in the name, so that a browser may keep the file for good. What a text of the
/// briefing's own names, which goes into the site as it is, keeps its name.
struct AssetAddresses: Sendable {
  /// The briefing's assets, in their order.
  let all: [SiteAsset]
  private let addresses: [String: String]
  private let themeAddresses: [String: String]

  /// The files of a theme that pages name through templates.
  private static let themeNames = ["theme.css", "theme.js", "icon.svg"]

  init(of briefing: Briefing, _ theme: Theme) {
    all = briefing.assets.map { source in
      let digest = briefing.assetDigests[source]
      let path = digest.map { AssetAddresses.name(source, with: $0) } ?? source
      return SiteAsset(source: source, path: "assets/" + path, isFingerprinted: digest != nil)
    }
    addresses = Dictionary(all.map { ("assets/" + $0.source, $0.path) }) { first, _ in first }
    themeAddresses = Dictionary(
      theme.assets.filter { Self.themeNames.contains($0.path) && !theme.namedAssets.contains($0.path) }.map { file in
        (file.path, Address.themeAsset(Self.name(file.path, with: Digest(of: file.bytes).text)))
      }
    ) { first, _ in first }
  }

  /// Where an asset stands, from the site's root; nil where the path, which begins with `assets/`, is none's.
  subscript(_ path: String) -> String? { addresses[path] }

  /// Where a file of the theme stands, from the site's root.
  func theme(_ path: String) -> String { themeAddresses[path] ?? Address.themeAsset(path) }

  /// The addresses whose files never change, sorted.
  var fingerprinted: [String] {
    themeAddresses.values.sorted() + all.filter(\.isFingerprinted).map(\.path)
  }

  /// Puts the first ten digits of a digest before the ending of a name: `maps/mali.3f786850e3.svg`.
  private static func name(_ path: String, with digest: String) -> String {
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let end = path[name...].lastIndex(of: ".").flatMap { $0 > name ? $0 : nil } ?? path.endIndex
    return path[..<end] + "." + digest.prefix(10) + path[end...]
  }
}
