/// The paths that a site uses: each of them safe, and no two the same on any file system.
struct SitePaths {
  /// Files and folders by their folded paths, as they were first written.
  private var taken: [String: (text: String, isFolder: Bool)] = [:]

  /// Folders by their very paths, so that most files need no second look at theirs.
  private(set) var folders: Set<Path> = []

  /// Takes a path for a file and its folders; answers the folders that are new, the outermost first.
  mutating func take(_ text: String) throws(PublishingError) -> [Path] {
    let path = Path(text)
    if let problem = SitePaths.problem(of: path) { throw .path(text, problem) }
    let folded = SitePaths.fold(text)
    if folded == SitePaths.foldedManifest { throw .path(text, .reserved) }
    if let other = taken[folded] {
      throw .path(text, other.isFolder ? .fileAndFolder(other.text) : .sameAs(other.text))
    }
    var new: [Path] = []
    for folder in path.ancestors where !folders.contains(folder) {
      let foldedFolder = SitePaths.fold(folder.text)
      if let other = taken[foldedFolder] {
        throw .path(text, other.isFolder ? .sameAs(other.text + "/") : .fileAndFolder(other.text))
      }
      new.append(folder)
    }
    for folder in new {
      folders.insert(folder)
      taken[SitePaths.fold(folder.text)] = (folder.text, true)
    }
    taken[folded] = (text, false)
    return new.reversed()
  }

  /// Lets a path be taken by another file; its folders stay.
  mutating func giveFree(_ text: String) {
    taken[SitePaths.fold(text)] = nil
  }

  private static let foldedManifest = fold(Path.manifest.text)

  /// Case and Unicode form are folded: strings compare by canonical equivalence.
  private static func fold(_ text: String) -> String {
    text.lowercased()
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
