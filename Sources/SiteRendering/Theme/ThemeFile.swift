/// A file of a theme: a template, or an asset that the site carries as it is.
public struct ThemeFile: Sendable, Hashable {
  /// The path inside `Templates/`: `dispatch.mustache`, `theme.css`.
  public var path: String
  /// What is in it.
  public var bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Whether it is for whoever opens the folder, such as `README.md`, and no part of the site.
  var isForReading: Bool { path.hasSuffix(".md") }

  /// Where it stands on the site, from the root; nil for what is no file of the site.
  public var sitePath: String? { isForReading || templateName != nil ? nil : Address.themeAsset(path) }

  /// The path as messages show it: `Templates/dispatch.mustache`.
  var messagePath: String { "Templates/" + path }

  /// The name under which templates call it, or nil for an asset.
  var templateName: String? {
    path.hasSuffix(".mustache") ? String(path.dropLast(".mustache".count)) : nil
  }
}
