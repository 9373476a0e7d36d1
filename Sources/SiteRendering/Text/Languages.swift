/// Comparing language tags (BCP 47).
enum Languages {
  /// Whether two tags differ in a way that a reader, a voice or a typesetter would notice.
  static func differ(_ left: String, _ right: String) -> Bool {
    left != right && left.lowercased() != right.lowercased()
  }

  /// The language without script, region and variants: `fr` of `fr-ML`.
  static func primary(of tag: String) -> String {
    String(tag.lowercased().prefix { $0 != "-" && $0 != "_" })
  }
}
