import Work

/// The files that a site has so far: each path of them safe, and no two the same on any file system.
struct SitePaths {
  private enum Place {
    case folder
    /// A file, with the digest of its bytes once it is written.
    case file(Digest?)

    var isFolder: Bool {
      if case .folder = self { true } else { false }
    }
  }

  /// Files and folders by their folded paths, as they were first written.
  private var taken: [String: (text: String, place: Place)] = [:]

  /// Folders by their very paths, so that most files need no second look at theirs.
  private(set) var folders: Set<Path> = []

  /// How many files there are.
  var count: Int { taken.count - folders.count }

  /// The files that are written, each with the digest of its bytes.
  var digests: [Path: Digest] {
    var digests: [Path: Digest] = [:]
    digests.reserveCapacity(count)
    for case (let text, .file(let digest?)) in taken.values { digests[Path(text)] = digest }
    return digests
  }

  /// Takes a path for a file and its folders; answers the folders that are new, the outermost first.
  mutating func take(_ text: String) throws(PublishingError) -> [Path] {
    let path = Path(text)
    if let problem = SitePaths.problem(of: path) { throw .path(text, problem) }
    let folded = SitePaths.fold(text)
    if folded == SitePaths.foldedManifest { throw .path(text, .reserved) }
    if let (other, place) = taken[folded] {
      throw .path(text, place.isFolder ? .fileAndFolder(other) : .sameAs(other))
    }
    var new: [Path] = []
    for folder in path.ancestors where !folders.contains(folder) {
      if let (other, place) = taken[SitePaths.fold(folder.text)] {
        throw .path(text, place.isFolder ? .sameAs(other + "/") : .fileAndFolder(other))
      }
      new.append(folder)
    }
    for folder in new {
      folders.insert(folder)
      taken[SitePaths.fold(folder.text)] = (folder.text, .folder)
    }
    taken[folded] = (text, .file(nil))
    return new.reversed()
  }

  /// Notes what was written to a path that was taken for a file.
  mutating func note(_ digest: Digest, of text: String) {
    taken[SitePaths.fold(text)]?.place = .file(digest)
  }

  /// Lets a path be taken by another file; its folders stay.
  mutating func giveFree(_ text: String) {
    taken[SitePaths.fold(text)] = nil
  }

  private static let foldedManifest = fold(Path.manifest.text)

  /// Case and Unicode form are folded: strings compare by canonical equivalence.
  private static func fold(_ text: String) -> String {
    // The very text, where that is all the same, takes no memory of its own.
    text.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } ? text : text.lowercased()
  }

  static func problem(of text: String) -> PublishingError.PathProblem? {
    problem(of: Path(text))
  }

  private static func problem(of path: Path) -> PublishingError.PathProblem? {
    let slash = UInt8(ascii: "/")
    let dot = UInt8(ascii: ".")
    if path.bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return .unsafeCharacter }
    // How long the component is so far, and whether it is nothing but points.
    var length = 0
    var isPoints = true
    for byte in path.bytes + [slash] {
      if byte == slash {
        if isPoints && length <= 2 { return .notRelative }
        length = 0
        isPoints = true
      } else {
        length += 1
        isPoints = isPoints && byte == dot
      }
    }
    return nil
  }
}
