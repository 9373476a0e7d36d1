/// What a path in `Content/` names by its form alone.
enum DocumentPath {
  /// Returns the kind and the id of a Markdown file: `places/mali/konna.md` is the place `konna`.
  static func document(_ path: String) -> (kind: DocumentKind, id: String)? {
    let components = path.pathComponents()
    guard components.count >= 2, let folder = components.first, let file = components.last,
      let kind = DocumentKind(folder: String(folder)), file.hasSuffix(".md")
    else { return nil }
    return (kind, String(file.dropLast(3)))
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The pieces between the slashes of a path.
  func pathComponents(omittingEmpty: Bool = true) -> [Substring] {
    var components: [Substring] = []
    var start = startIndex
    func add(upTo end: Index) {
      if start < end || !omittingEmpty { components.append(self[start..<end]) }
    }
    while let slash = utf8[start...].firstIndex(of: Byte.slash) {
      add(upTo: slash)
      start = utf8.index(after: slash)
    }
    add(upTo: endIndex)
    return components
  }
}

extension String {
  /// Returns what follows a prefix, or `nil` where the text does not begin with it.
  func removing(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
