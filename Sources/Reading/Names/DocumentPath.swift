import Work

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

extension String {
  /// The pieces between the slashes of a path.
  func pathComponents(omittingEmpty: Bool = true) -> [Substring] {
    var path = self
    var components: [Substring] = []
    // Most paths have no more.
    components.reserveCapacity(4)
    var start = startIndex
    var offset = 0
    while true {
      let slash = path.withUTF8 { $0.next(Byte.slash, from: offset) }
      let end = slash.map { utf8.index(startIndex, offsetBy: $0) } ?? endIndex
      if start < end || !omittingEmpty { components.append(self[start..<end]) }
      guard let slash else { return components }
      start = utf8.index(after: end)
      offset = slash + 1
    }
  }

  /// Returns what follows a prefix, or `nil` where the text does not begin with it.
  func removing(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
