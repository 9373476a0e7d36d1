/// A folder for what lasts no longer than this process looks after it.
final class TemporaryFolder {
  let path: String

  init() throws(PublishingError) {
    do throws(SystemFailure) {
      path = try System.makeTemporaryFolder()
    } catch {
      throw .system(.create, path: "a folder for temporary files", code: error.code)
    }
  }

  deinit {
    remove(path)
  }
}

/// A folder beside the site, on the same file system, so that files can have second names in it.
///
/// What a killed publication has left there is removed by the next one from the same site.
final class WorkFolder {
  let path: String

  init(beside output: String) throws(PublishingError) {
    let real = (try? System.realPath(output)) ?? output
    let cut = real.lastIndex(of: "/").map { real.index(after: $0) } ?? real.startIndex
    let parent = try Folder(cut == real.startIndex ? "." : String(real[..<cut]))
    let prefix = ".\(real[cut...]).dateline-publishing-"
    for name in try parent.names(in: Path("")).map(\.name) where name.text.hasPrefix(prefix) {
      let owner = Int32(name.text.dropFirst(prefix.count))
      if owner.map({ !System.isRunning($0) }) ?? false { try parent.removeTree(name) }
    }
    let name = Path(prefix + String(System.processNumber))
    try parent.makeFolder(name)
    path = parent.path(name)
  }

  deinit {
    remove(path)
  }
}

/// Removes a folder that is this process's own, with all that is in it; what cannot go stays.
private func remove(_ path: String) {
  guard let cut = path.lastIndex(of: "/"), let parent = try? Folder(String(path[..<cut])) else { return }
  try? parent.removeTree(Path(String(path[path.index(after: cut)...])))
}
