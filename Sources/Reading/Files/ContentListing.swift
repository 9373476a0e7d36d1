/// The files of `Content/` as they were last found.
struct ContentListing: Sendable {
  /// The files, sorted by path.
  private(set) var files: [ContentFile] = []
  /// Where the files stand, by path; made when a second look asks for it.
  private var positions: [String: Int]?

  /// Finds out what is in the folder; `changed` are the only paths at which something can have changed, if that is known.
  ///
  /// A file that has its bytes still keeps their storage too, so that comparing it with what it was costs nothing.
  ///
  /// - Returns: Whether anything is new.
  mutating func update(from folder: String, changed: Set<String>?) throws(ReadingError) -> Bool {
    if let changed, !files.isEmpty, let isNew = try reread(changed) { return isNew }
    var found = try ContentFile.all(in: folder)
    guard !files.isEmpty else {
      files = found
      return !found.isEmpty
    }
    var isNew = found.count != files.count
    let positions = positionsByPath()
    for index in found.indices {
      guard let known = positions[found[index].path], files[known].isSame(as: found[index]) else {
        isNew = true
        continue
      }
      found[index].bytes = files[known].bytes
    }
    files = found
    self.positions = nil
    return isNew
  }

  private mutating func positionsByPath() -> [String: Int] {
    if let positions { return positions }
    var made = [String: Int](minimumCapacity: files.count)
    for (position, file) in files.enumerated() { made[file.path] = position }
    positions = made
    return made
  }

  /// Hands the files over and forgets them.
  mutating func handOver() -> [ContentFile] {
    defer { self = ContentListing() }
    return files
  }

  /// Digests of what the files hold.
  var fingerprint: ContentFingerprint { ContentFingerprint(of: files) }

  /// Reads only files that are known and still there as files, and answers whether they are new; `nil` where that is not
  /// enough.
  private mutating func reread(_ paths: Set<String>) throws(ReadingError) -> Bool? {
    // What changed may stand in the folder a second time, under the name of a link to it.
    guard !files.contains(where: \.isLinked) else { return nil }
    let positions = positionsByPath()
    var versions: [(position: Int, version: System.Version)] = []
    var contents: [(position: Int, bytes: [UInt8])] = []
    for path in paths where !Leftovers.include(path: path) {
      guard let position = positions[path], files[position].path.hasBytes(of: path),
        files[position].trouble == nil, let location = files[position].location,
        let status = try? System.status(location, followingLinks: false), status.type == .file
      else { return nil }
      if files[position].isAsset { versions.append((position, status.version)) }
      guard ContentFile.isRead(path: path) else { continue }
      contents.append((position, try System.read(location, limit: ContentFile.sizeLimit + 1)))
    }
    var isNew = false
    for (position, version) in versions where files[position].version != version {
      files[position].version = version
      isNew = true
    }
    for (position, bytes) in contents where files[position].bytes != bytes {
      files[position].bytes = bytes
      isNew = true
    }
    return isNew
  }
}

extension ContentFile {
  fileprivate func isSame(as other: ContentFile) -> Bool {
    path.hasBytes(of: other.path) && trouble == other.trouble && version == other.version
      && bytes == other.bytes
  }
}
