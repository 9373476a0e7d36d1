/// A template before it is compiled.
public struct TemplateSource: Sendable {
  /// The name that `{{> name}}` and `{{< name}}` use, such as `dispatch` or `parts/entry`.
  public let name: String
  /// The file as problems show it.
  public let file: String
  /// The template's text, in UTF-8.
  public let bytes: [UInt8]

  /// A template's name, its file as problems show it, and its text.
  public init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }

  /// The text of a part of the template.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
