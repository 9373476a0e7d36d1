/// The folders of which a preview is made.
public struct PreviewFolders: Sendable {
  /// The path of the content folder.
  public let content: String
  /// The path of the folder of the briefing's own templates.
  public let templates: String
  /// Whether the folder of templates may be missing, since nobody has named it.
  public let templatesMayBeMissing: Bool

  /// Names the folders.
  public init(content: String, templates: String, templatesMayBeMissing: Bool) {
    self.content = content
    self.templates = templates
    self.templatesMayBeMissing = templatesMayBeMissing
  }

  var all: [String] { [content, templates] }
}
