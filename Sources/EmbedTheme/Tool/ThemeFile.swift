#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A file of the theme.
struct ThemeFile {
  /// Its path inside the theme, with `/` between the parts.
  let path: String
  let bytes: [UInt8]

  /// Every file of a folder and its sub-folders in the order of their paths' bytes; hidden ones are left out.
  static func all(in folder: String) throws -> [ThemeFile] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return
      try paths
      .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { path in
        let file = "\(folder)/\(path)"
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        guard attributes[.type] as? FileAttributeType == .typeRegular else { return nil }
        return ThemeFile(path: path, bytes: try [UInt8](Data(contentsOf: URL(filePath: file))))
      }
  }
}
