/// What has changed in the watched folders.
struct FolderChanges: Sendable, Equatable {
  /// The paths of files that were written, made, renamed or deleted; each begins with the folder as it was named.
  var paths: Set<String> = []
  /// Whether something else may have changed too, so that everything is to be looked at.
  var isIncomplete = false

  /// Whether nothing has changed.
  var isEmpty: Bool { paths.isEmpty && !isIncomplete }

  mutating func formUnion(_ other: FolderChanges) {
    paths.formUnion(other.paths)
    isIncomplete = isIncomplete || other.isIncomplete
  }

  /// Returns the changes inside a folder, by path from it; `nil` where everything may have changed.
  func paths(in folder: String) -> Set<String>? {
    guard !isIncomplete else { return nil }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return Set(paths.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
  }
}
