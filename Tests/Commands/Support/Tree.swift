import Foundation

/// A folder's files as values that can be compared.
enum Tree {
  /// Returns every file below a folder by its path relative to it, as text where it is text.
  static func files(in folder: URL) throws -> [String: String] {
    var files: [String: String] = [:]
    let root = folder.resolvingSymlinksInPath().path + "/"
    guard
      let paths = FileManager.default.enumerator(at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
    else { return [:] }
    for case let url as URL in paths where !url.hasDirectoryPath {
      let data = try Data(contentsOf: url)
      files[String(url.path.dropFirst(root.count))] = String(data: data, encoding: .utf8) ?? data.base64EncodedString()
    }
    return files
  }
}

/// A folder that is gone when the test is.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "dateline-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
