/// A site as a build has written it, checked against its own manifest.
struct BuiltSite {
  /// The folder's path.
  let path: String
  let folder: Folder
  let manifest: Manifest
  let label: SiteLabel
  /// The size of each file.
  private(set) var sizes: [Path: Int] = [:]

  /// Opens a site; nothing of it is read but its manifest.
  init(_ path: String) throws(PublishingError) {
    guard (try? System.realPath(path)) != nil else { throw .publication(.noSite(path)) }
    let folder = try Folder(path)
    guard let manifest = try Manifest(of: folder) else { throw .publication(.noSite(path)) }
    guard let label = manifest.label else { throw .publication(.unlabelled(path)) }
    self.path = path
    self.folder = folder
    self.manifest = manifest
    self.label = label
  }

  /// Reads all its files, and throws where one is no longer what the build has written.
  mutating func verify() throws(PublishingError) {
    var altered: [String] = []
    for (path, digest) in manifest.digests {
      guard SitePaths.isSafe(path), let content = try folder.content(path), content.digest == digest else {
        altered.append(path.text)
        continue
      }
      sizes[path] = content.size
    }
    if !altered.isEmpty { throw .publication(.altered(altered.sorted(), output: path)) }
  }

  /// Throws where a folder is the site's own, holds it or lies in it.
  func refuseOverlap(with other: String) throws(PublishingError) {
    guard let own = try? System.realPath(path), let there = try? System.realPath(other) else { return }
    guard (own + "/").hasPrefix(there + "/") || (there + "/").hasPrefix(own + "/") else { return }
    throw .publication(.address("\(other) is, holds or lies in \(path), which is to be published"))
  }

  /// Throws where another build has put another site in this one's place.
  func refuseRebuilt() throws(PublishingError) {
    let now = try Folder(path).read(.manifest)
    if now != manifest.bytes { throw .publication(.rebuilt(path)) }
  }

  /// How many bytes some of its files have.
  func size(of paths: [Path]) -> Int { paths.reduce(0) { $0 + (sizes[$1] ?? 0) } }
}

extension SitePaths {
  /// Whether a path read from a manifest is that of a file of a site.
  static func isSafe(_ path: Path) -> Bool {
    problem(of: path.text) == nil && path.text.utf8.elementsEqual(path.bytes) && path != .manifest && path != .journal
  }
}

extension Path {
  /// The list of files that a publication is about to change at its target, which it removes at its end.
  static let journal = Path("SHA256SUMS.publishing")
}
