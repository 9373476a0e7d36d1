/// A file of `assets/`, open for reading, as a site carries it.
public struct AssetFile: Sendable {
  /// The path without links.
  private let location: [UInt8]
  /// How many bytes it has.
  public let size: Int
  /// What is different once the file has been written again.
  public let version: String

  /// Finds a file of `assets/` in a content folder; `nil` where there is none, or where a link leads out of `assets/`.
  ///
  /// - Parameters:
  ///   - name: The path relative to `assets/`.
  ///   - folder: The path of the content folder.
  public init?(_ name: String, in folder: String) {
    let root = Array((folder + "/assets").utf8)
    guard let realFolder = System.realPath(Array(folder.utf8)),
      let location = System.realPath(root + [UInt8(ascii: "/")] + Array(name.utf8)),
      location.starts(with: realFolder + Array("/assets/".utf8)),
      let status = try? System.status(location, followingLinks: false), status.type == .file
    else { return nil }
    self.location = location
    size = status.size
    version = "\(status.version.number)-\(status.size)-\(status.version.changed)"
  }

  /// Reads a part of it; fewer bytes where it has become shorter, and none where it is gone.
  public func bytes(in range: Range<Int>) -> [UInt8] {
    (try? System.read(location, from: range.lowerBound, limit: range.count)) ?? []
  }
}
