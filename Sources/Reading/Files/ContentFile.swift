import Synchronization
import Work

/// A file of `Content/` on its way into the briefing.
struct ContentFile: Sendable {
  /// The largest Markdown or YAML file that is read: 1 MiB.
  static let sizeLimit = 1 << 20

  /// The path relative to `Content/`.
  var path: String
  /// The bytes; at most one more than ``sizeLimit``, and none of what is only listed.
  var bytes: [UInt8] = []
  /// Why it cannot be read, if it cannot.
  var trouble: FoundFile.Trouble?
  /// Whether a symbolic link leads to it.
  var isLinked = false
  /// What is different once an asset has been written again; `nil` for others, and where it is in memory.
  var version: System.Version?
  /// The path by which the system opens it; `nil` where it is in memory.
  var location: [UInt8]?

  /// The components of the path.
  var components: [Substring] { path.pathComponents(omittingEmpty: false) }

  /// The path relative to `assets/` of a file that lies there.
  var assetPath: String { path.removing(prefix: "assets/") ?? path }

  /// Whether it is `assets/` or lies in it.
  var isAsset: Bool { path == "assets" || path.hasPrefix("assets/") }

  /// Whether the bytes are wanted: whether it is Markdown or YAML outside `assets/`.
  static func isRead(path: String) -> Bool {
    !path.hasPrefix("assets/") && (path.hasSuffix(".md") || path.hasSuffix(".yml"))
  }
}

extension ContentFile {
  /// Returns the bytes of a file that was only listed; none where it is larger than a limit or cannot be read.
  func content(limit: Int) -> [UInt8] {
    guard bytes.isEmpty, let location else { return bytes }
    // Whoever copies it tells why it cannot be read.
    let content = (try? System.read(location, limit: limit + 1)) ?? []
    return content.count > limit ? [] : content
  }

  /// Lists `Content/` and reads what is read of it, on all processors.
  static func all(in folder: String) throws(ReadingError) -> [ContentFile] {
    let found = try Stage.list.measure { () throws(ReadingError) in try FolderWalk.files(in: folder) }
    // The first in the order of paths is told.
    let failure = Mutex<(path: String, error: ReadingError)?>(nil)
    let files = concurrentMap(found) { file -> ContentFile in
      var content = ContentFile(
        path: file.path, trouble: file.trouble, isLinked: file.isLinked, location: file.location)
      if content.isAsset { content.version = try? System.status(file.location, followingLinks: true).version }
      guard file.trouble == nil, isRead(path: file.path) else { return content }
      do throws(ReadingError) {
        content.bytes = try Stage.read.measure { () throws(ReadingError) in
          try System.read(file.location, limit: sizeLimit + 1)
        }
      } catch {
        failure.withLock { first in
          guard first.map({ file.path.utf8.lexicographicallyPrecedes($0.path.utf8) }) ?? true else { return }
          first = (file.path, error)
        }
      }
      return content
    }
    if let error = failure.withLock({ $0?.error }) { throw error }
    return files
  }
}

/// Reads every file of a folder, hidden files and editors' leftovers apart.
///
/// Symbolic links are followed. The files are sorted by path, in bytes; paths are relative to the folder.
///
/// - Throws: A ``ReadingError`` where the machine refuses, also where there is no such folder.
public func readFolder(at folder: String) throws(ReadingError) -> [SourceFile] {
  var files: [SourceFile] = []
  for found in try FolderWalk.files(in: folder, linksMayLeave: true) where found.trouble == nil {
    files.append(SourceFile(path: found.path, bytes: try System.read(found.location, limit: .max)))
  }
  return files
}
