import Foundation

@testable import Preview

/// A folder that is gone when nobody holds it any more.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Makes files of some texts those of others, and says what changed as a watch would.
  func update(from old: [String: String], to new: [String: String]) throws -> FolderChanges {
    var changes = FolderChanges()
    for file in old.keys where new[file] == nil {
      try FileManager.default.removeItem(atPath: path + "/" + file)
      changes.paths.insert(path + "/" + file)
    }
    for (file, text) in new where old[file].map({ !$0.utf8.elementsEqual(text.utf8) }) ?? true {
      try write(text, to: file)
      changes.paths.insert(path + "/" + file)
    }
    return changes
  }

  /// Writes a file, and makes its folder if need be.
  func write(_ text: String, to file: String) throws {
    let url = URL(filePath: path + "/" + file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Renames a file or a folder.
  func move(_ file: String, to new: String) throws {
    try FileManager.default.moveItem(atPath: path + "/" + file, toPath: path + "/" + new)
  }
}
