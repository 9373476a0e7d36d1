extension PublishingError: CustomStringConvertible {
  /// One line that tells a person what is wrong and where, without a full stop.
  public var description: String {
    switch self {
    case .system(let operation, let path, let code):
      "cannot \(operation.rawValue) \(path): \(SystemFailure(code).text)"
    case .destination(let path, let problem): "cannot write the site to \(path): \(problem.text)"
    case .inUse(let path, let process):
      "another build\(process.map { " (process \($0))" } ?? "") is writing to \(path)"
    case .path(let path, let problem): "cannot write a page to “\(path)”: \(problem.text)"
    case .notOurs(let paths, let destination):
      "\(destination) holds \(PublishingError.list(paths)) that dateline did not write and that the site would replace: "
        + "move \(paths.count == 1 ? "it" : "them") away, or build into another folder"
    case .changed(let path): "\(path) has changed since it was read, and was left as it is"
    case .outside(let path, let folder): "\(path) lies outside of \(folder), and was left as it is"
    case .publication(let problem): problem.text
    case .finished(let path): "the build of \(path) has ended"
    }
  }

  /// The first names, and how many more there are.
  static func list(_ paths: [String]) -> String {
    let shown = paths.prefix(3).joined(separator: ", ")
    return paths.count > 3 ? "\(shown) and \(paths.count - 3) more" : shown
  }
}

extension PublishingError.DestinationProblem {
  fileprivate var text: String {
    switch self {
    case .empty: "no folder is named"
    case .isFile: "it is a file, not a folder"
    case .isDanglingLink: "it is a symbolic link that leads nowhere"
    case .isMountPoint: "a file system is mounted there; choose a folder inside it"
    case .isForeign(let names):
      "it holds \(PublishingError.list(names)), and no build has written there; name an empty or a new folder"
    case .isProtected(let folder): "it is, holds or lies in \(folder), from which the site is made"
    }
  }
}

extension PublishingError.PathProblem {
  fileprivate var text: String {
    switch self {
    case .notRelative: "it must be relative, without empty components, “.” and “..”"
    case .unsafeCharacter: "a backslash and control characters cannot stand in it"
    case .reserved: "the list of checksums stands there"
    case .sameAs(let other): "“\(other)” has the same path"
    case .fileAndFolder(let other): "“\(other)” makes it a file and a folder at once"
    }
  }
}
