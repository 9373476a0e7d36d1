/// A file as a walk through a folder met it.
struct FoundFile: Sendable {
  /// Why a file cannot be read as content.
  enum Trouble: Sendable, Hashable {
    /// A symbolic link leads out of the folder.
    case outsideLink
    /// A symbolic link leads to nothing.
    case deadLink
    /// A pipe, a socket or a device.
    case notAFile
    /// The name is not UTF-8.
    case unreadableName
  }

  /// The path relative to the folder.
  var path: String
  /// The path by which the system opens it.
  var location: [UInt8]
  /// Why it cannot be read, if it cannot.
  var trouble: Trouble?
  /// Whether it is a symbolic link, or one leads to a folder that it is in.
  var isLinked = false
}

/// A walk through a folder and all that is in it, in the order of the bytes of names.
struct FolderWalk {
  /// The files met so far.
  private(set) var files: [FoundFile] = []
  private let realRoot: [UInt8]
  private let linksMayLeave: Bool
  private var linkedFolders: Set<[UInt8]> = []
  /// How many links lead to where the walk is.
  private var linkDepth = 0

  /// Walks through a folder; hidden files and what editors leave behind are passed over.
  static func files(in folder: String, linksMayLeave: Bool = false) throws(ReadingError) -> [FoundFile] {
    let root = Array(folder.utf8)
    // Asked first, so that a folder that is not there is told as such.
    _ = try System.status(root, followingLinks: true)
    let realRoot = System.realPath(root) ?? root
    var walk = FolderWalk(realRoot: realRoot, linksMayLeave: linksMayLeave)
    try walk.visit(root, path: "", chain: [realRoot])
    return walk.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private init(realRoot: [UInt8], linksMayLeave: Bool) {
    self.realRoot = realRoot
    self.linksMayLeave = linksMayLeave
  }

  /// Visits a folder; `chain` holds the real paths of the folders above it and its own.
  private mutating func visit(_ folder: [UInt8], path: String, chain: [[UInt8]]) throws(ReadingError) {
    let entries = try System.list(folder).sorted { $0.name.lexicographicallyPrecedes($1.name) }
    for entry in entries where !Leftovers.include(entry.name[...]) {
      let name = String(decoding: entry.name, as: UTF8.self)
      let found = FoundFile(path: path + name, location: folder + [UInt8(ascii: "/")] + entry.name)
      guard name.utf8.elementsEqual(entry.name) else {
        add(found, .unreadableName)
        continue
      }
      switch entry.type {
      case .file: add(found, isLinked: linkDepth > 0)
      case .other: add(found, .notAFile)
      case .folder:
        let real = (chain.last ?? realRoot) + [UInt8(ascii: "/")] + entry.name
        try visit(found.location, path: found.path + "/", chain: chain + [real])
      case .link: try follow(found, chain: chain)
      }
    }
  }

  private mutating func follow(_ found: FoundFile, chain: [[UInt8]]) throws(ReadingError) {
    guard let real = System.realPath(found.location) else { return add(found, .deadLink) }
    guard linksMayLeave || isWithin(real, boundary(of: found.path)) else { return add(found, .outsideLink) }
    switch try System.status(real, followingLinks: true).type {
    case .file: add(found, isLinked: true)
    case .folder:
      // A loop ends here; and each folder is entered through one link at most, so that links cannot multiply it.
      guard !chain.contains(real), linkedFolders.insert(real).inserted else { return }
      linkDepth += 1
      defer { linkDepth -= 1 }
      try visit(found.location, path: found.path + "/", chain: chain + [real])
    case .link, .other: add(found, .notAFile)
    }
  }

  /// The folder that a link must not leave: `assets/` goes into the site as it is, so that what links from there lead to
  /// must be meant for it too.
  private func boundary(of path: String) -> [UInt8] {
    path == "assets" || path.hasPrefix("assets/") ? realRoot + Array("/assets".utf8) : realRoot
  }

  private func isWithin(_ path: [UInt8], _ folder: [UInt8]) -> Bool {
    path == folder || path.starts(with: folder + [UInt8(ascii: "/")])
  }

  private mutating func add(_ found: FoundFile, isLinked: Bool) {
    var found = found
    found.isLinked = isLinked
    files.append(found)
  }

  private mutating func add(_ found: FoundFile, _ trouble: FoundFile.Trouble) {
    var found = found
    found.trouble = trouble
    files.append(found)
  }
}
