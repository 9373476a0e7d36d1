/// Paths as links write them, relative to the folder of their document.
enum RelativePath {
  /// Returns the folder of a document in `Content/`, by component, from the document's path in the briefing's folder.
  static func folder(of path: String, kind: DocumentKind) -> [Substring] {
    let folders = path.pathComponents().dropLast()
    return Array(folders.drop { $0 != kind.folder })
  }

  /// Returns a path in `Content/` that is written relative to a folder there; `nil` where it leads out of `Content/`.
  static func resolve(_ path: String, from folder: [Substring]) -> String? {
    var components = folder
    for component in path.pathComponents() {
      switch component {
      case ".": continue
      case "..":
        guard !components.isEmpty else { return nil }
        components.removeLast()
      default: components.append(component)
      }
    }
    return components.joined(separator: "/")
  }

  /// Returns a path in `Content/` as a document in a folder there writes it.
  static func write(_ path: String, from folder: [Substring]) -> String {
    let components = path.pathComponents()
    let shared = zip(components.dropLast(), folder).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: folder.count - shared) + components.dropFirst(shared).map(String.init)
    return steps.joined(separator: "/")
  }
}
