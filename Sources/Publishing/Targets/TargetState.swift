import Work

/// What a target says that it holds.
struct TargetState {
  /// The manifest of the last publication.
  var manifest: Manifest?
  /// The very bytes of it.
  var manifestBytes: [UInt8]?
  /// What a publication that was cut short was about to change.
  var journal: Manifest?
  /// What stands at its top.
  var names: [String] = []

  init() {}

  init(manifest: [UInt8]?, journal: [UInt8]?, names: [String]) {
    manifestBytes = manifest
    self.manifest = manifest.flatMap(TargetState.manifest)
    self.journal = journal.flatMap(TargetState.manifest)
    self.names = names
  }

  /// The same without the files that the target no longer has, whatever its manifest says: they are to be sent again.
  func keeping(_ isThere: (Path) throws(PublishingError) -> Bool) throws(PublishingError) -> TargetState {
    var state = self
    guard let manifest else { return state }
    var digests: [Path: Digest] = [:]
    for (path, digest) in manifest.digests where try isThere(path) { digests[path] = digest }
    state.manifest = Manifest(digests: digests, label: manifest.label)
    return state
  }

  /// The files that are the tool's, with their digests as the manifests say.
  ///
  /// What somebody has written into a manifest at the target leads out of it nowhere.
  var known: [Path: Digest] {
    let all = (manifest?.digests ?? [:]).merging(journal?.digests ?? [:]) { first, _ in first }
    return all.filter { SitePaths.isSafe($0.key) }
  }

  /// What is there that hosts do not want beforehand, where nothing was published before.
  var foreign: [String] {
    guard manifest == nil, journal == nil else { return [] }
    return names.filter { !$0.hasPrefix(".") && $0 != "CNAME" }.sorted()
  }

  private static func manifest(_ bytes: [UInt8]) -> Manifest? {
    bytes.starts(with: Manifest.header.utf8) ? Manifest(bytes: bytes) : nil
  }
}
