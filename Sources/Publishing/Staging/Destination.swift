import Work

/// The folder that the site is written to: its name, and the folder beside it in which a new tree can be staged.
struct Destination: Sendable {
  /// The folder that holds it, without symbolic links.
  let parent: Folder

  /// Its name in there.
  let name: Path

  /// The path as the caller named it, for messages.
  let path: String

  /// Finds the destination, through symbolic links, and makes the folders that lead to it.
  init(_ path: String, protecting protected: [String]) throws(PublishingError) {
    guard !path.isEmpty else { throw .destination(path, .empty) }
    let real = try Destination.resolve(path)
    for folder in protected {
      // A folder that does not exist needs no protection.
      guard let other = try? System.realPath(folder) else { continue }
      if Destination.isOneWithin(other, real) { throw .destination(path, .isProtected(folder)) }
    }
    guard let (parent, name) = Destination.split(real), !name.isEmpty else { throw .destination(path, .isMountPoint) }
    try Folder.make(parent)
    self.parent = try Folder(parent)
    self.name = Path(name)
    self.path = path
    try check()
  }

  /// The site that stands there, or nil where nothing does.
  func liveSite() throws(PublishingError) -> Folder? {
    try parent.existingFolder(name)
  }

  /// Throws where a folder without the tool's manifest holds more than what a host wants beforehand: names that begin
  /// with a full stop, such as `.git`, and `CNAME`.
  func refuseForeign(_ live: Folder) throws(PublishingError) {
    let foreign = try live.names(in: Path("")).map(\.name.text).filter { !$0.hasPrefix(".") && $0 != "CNAME" }
    if !foreign.isEmpty { throw .destination(path, .isForeign(foreign.sorted())) }
  }

  private func check() throws(PublishingError) {
    guard let status = try parent.status(name) else { return }
    guard status.kind == .folder else { throw .destination(path, .isFile) }
    let beside = try parent.attempt(.read, Path("")) { () throws(SystemFailure) in
      try System.status(of: parent.descriptor)
    }
    if status.device != beside.device { throw .destination(path, .isMountPoint) }
  }

  // MARK: Paths

  /// The absolute path without symbolic links, of which the last components need not exist.
  static func resolve(_ path: String) throws(PublishingError) -> String {
    do throws(SystemFailure) {
      return try System.realPath(path)
    } catch {
      if (try? System.status(System.currentFolder, Path(path))) != nil { throw .destination(path, .isDanglingLink) }
      guard error.isMissing, let (parent, name) = split(path), !["", ".", ".."].contains(name) else {
        throw .system(.open, path: path, code: error.code)
      }
      let real = try resolve(parent)
      return real == "/" ? real + name : real + "/" + name
    }
  }

  /// The path's folder and its last component; trailing slashes mean nothing, and slashes alone give nil.
  private static func split(_ path: String) -> (parent: String, name: String)? {
    let path = Array(path.utf8)
    let isSlash = { (byte: UInt8) in byte == UInt8(ascii: "/") }
    guard let last = path.lastIndex(where: { !isSlash($0) }) else { return nil }
    let name = path[...last].lastIndex(where: isSlash).map { path[($0 + 1)...last] } ?? path[...last]
    let before = path[..<name.startIndex]
    let parent = before.lastIndex { !isSlash($0) }.map { before[...$0] } ?? before.prefix(1)
    return (parent.isEmpty ? "." : String(decoding: parent, as: UTF8.self), String(decoding: name, as: UTF8.self))
  }

  /// The name of a file in the folder for what can be made again, which belongs to the destination at a real path.
  static func cacheName(of path: String, ending: String) -> Path {
    Path(bytes: Digest(of: Array(path.utf8)).hexadecimal + Array(ending.utf8))
  }

  /// Whether one is the other or lies in it, either way round.
  static func isOneWithin(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left + "/", right + "/")
    return left.hasPrefix(right) || right.hasPrefix(left)
  }
}
