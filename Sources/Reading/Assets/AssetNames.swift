/// The names of the files in `assets/`, as far as they are taken: no two may be the same on any file system.
struct AssetNames {
  /// Why a file in `assets/` cannot go into the site under its name.
  enum Problem: Equatable {
    /// A backslash stands in it, which is a separator to some systems.
    case backslash
    case control(Unicode.Scalar)
    /// Another file, or a folder, has the name in another case or Unicode form.
    case sameAs(String)
    /// The name is a folder's elsewhere, or one of its folders is a file elsewhere.
    case fileAndFolder(String)
  }

  /// Files and folders as they were first written, by their names in lower case; strings compare by canonical equivalence.
  private var taken: [String: (path: String, isFolder: Bool)] = [:]

  /// Takes a path for a file and its folders; answers what is wrong with it.
  mutating func take(_ path: String) -> Problem? {
    if path.utf8.contains(UInt8(ascii: "\\")) { return .backslash }
    if let control = path.unicodeScalars.first(where: \.isControl) { return .control(control) }
    var end = path.startIndex
    while let slash = path[end...].firstIndex(of: "/") {
      if let problem = take(String(path[..<slash]), isFolder: true) { return problem }
      end = path.index(after: slash)
    }
    return take(path, isFolder: false)
  }

  private mutating func take(_ path: String, isFolder: Bool) -> Problem? {
    let folded = path.lowercased()
    guard let other = taken[folded] else {
      taken[folded] = (path, isFolder)
      return nil
    }
    if other.isFolder != isFolder { return .fileAndFolder(other.path) }
    // By their bytes, since equal strings may differ in Unicode form.
    return isFolder && other.path.utf8.elementsEqual(path.utf8) ? nil : .sameAs(other.path)
  }
}
