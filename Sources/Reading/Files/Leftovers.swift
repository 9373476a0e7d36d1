/// Files that nobody means as content: hidden ones, and what editors and desktops leave behind.
enum Leftovers {
  /// Returns whether a name is such a file's or folder's.
  static func include(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, let last = name.last else { return true }
    if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") { return true }
    if first == UInt8(ascii: "#"), last == first { return true }
    return name.elementsEqual("Thumbs.db".utf8) || name.elementsEqual("desktop.ini".utf8)
  }

  /// Returns whether any component of a path is such a name.
  static func include(path: String) -> Bool {
    let bytes = Array(path.utf8)
    var start = 0
    while let slash = bytes.firstOffset(of: Byte.slash, in: start..<bytes.count) {
      if include(bytes[start..<slash]) { return true }
      start = slash + 1
    }
    return include(bytes[start...])
  }
}
