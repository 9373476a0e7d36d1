import Mustache

/// One of the default theme's templates, for whoever wants to put another in its place.
public struct DefaultTemplate: Sendable {
  /// The file inside `Templates/`: `dispatch.mustache`.
  public let path: String
  /// The template.
  public let bytes: [UInt8]
  /// The names that it may use, one a line, the names inside a list or an object indented under it; empty for a
  /// partial, which may use what the templates around it may.
  public let names: String

  /// All of them, sorted by path.
  public static var all: [DefaultTemplate] {
    EmbeddedTheme.files.compactMap { file in
      let file = ThemeFile(path: file.path, bytes: file.bytes)
      guard let name = file.templateName else { return nil }
      let shape = PageTemplate.allCases.first { $0.name == name }?.shape
      return DefaultTemplate(path: file.path, bytes: file.bytes, names: shape.map(Self.names) ?? "")
    }
  }

  private static func names(of shape: Shape) -> String {
    shape.reference().map { line in
      String(repeating: "  ", count: line.depth) + "\(line.name) (\(line.kind)): \(line.about)\n"
    }.joined()
  }
}
