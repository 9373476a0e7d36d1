import Work

/// The list of a site's files with their SHA-256, in the format that `sha256sum -c` reads (`SHA256SUMS`).
///
/// Its first line is a comment by which the tool knows its own lists: a `SHA256SUMS` of anybody else's names files that
/// are not the tool's to delete.
struct Manifest {
  static let header = "# The files of this site, as dateline wrote them. Check them with: sha256sum -c SHA256SUMS\n"

  /// From how many bytes on a part of its text is handed over.
  private static let partSize = 1 << 16

  /// The files, each with the digest of its bytes.
  private(set) var digests: [Path: Digest] = [:]

  /// The folders that hold them.
  private(set) var folders: Set<Path> = []

  /// What it says of the site as a whole.
  private(set) var label: SiteLabel?

  /// An empty one, which names nothing.
  init() {}

  /// That of the files that a site has.
  init(of files: SitePaths, label: SiteLabel?) {
    digests = files.digests
    folders = files.folders
    self.label = label
  }

  init(digests: [Path: Digest], label: SiteLabel? = nil) {
    self.digests = digests
    self.label = label
    for path in digests.keys {
      var folder = path.parent
      // Where a folder is known, so are those around it.
      while let inner = folder, folders.insert(inner).inserted { folder = inner.parent }
    }
  }

  /// The folder's own manifest, or nil where it has none that the tool wrote.
  init?(of folder: Folder) throws(PublishingError) {
    guard let bytes = try folder.read(.manifest), bytes.starts(with: Manifest.header.utf8) else { return nil }
    self.init(bytes: bytes)
  }

  /// Lines that are none of a manifest's are left out, so that what they may have named is kept.
  init(bytes: [UInt8]) {
    var digests: [Path: Digest] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard line.count > 66, let digest = Digest(hexadecimal: line.prefix(64)),
        line.dropFirst(64).starts(with: "  ".utf8)
      else { continue }
      digests[Path(bytes: line.dropFirst(66))] = digest
    }
    self.init(digests: digests, label: SiteLabel(ofManifest: bytes))
  }

  /// The file's text, sorted by the bytes of the paths.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    eachPart { bytes += $0 }
    return bytes
  }

  /// Hands over the file's text, sorted by the bytes of the paths, part by part: for a large site it is large.
  func eachPart<Failure>(_ take: (UnsafeRawBufferPointer) throws(Failure) -> Void) throws(Failure) {
    var part = Array(Manifest.header.utf8) + Array((label?.comments ?? "").utf8)
    func hand() throws(Failure) {
      try part.withUnsafeBufferPointer { bytes throws(Failure) in try take(UnsafeRawBufferPointer(bytes)) }
      part.removeAll(keepingCapacity: true)
    }
    for path in digests.keys.sorted() {
      guard let digest = digests[path] else { continue }
      part += digest.hexadecimal
      part += "  ".utf8
      part += path.bytes
      part.append(UInt8(ascii: "\n"))
      if part.count >= Manifest.partSize { try hand() }
    }
    try hand()
  }

  func names(_ path: Path) -> Bool {
    digests[path] != nil
  }
}
