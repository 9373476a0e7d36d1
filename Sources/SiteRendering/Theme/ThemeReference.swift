import Mustache

/// The documentation of the templates: for each, the names that it may use.
public enum ThemeReference {
  /// The whole reference in Markdown, as it follows from what the templates are checked against.
  public static var markdown: String {
    PageTemplate.allCases.map { template in
      let lines = template.shape.reference().map { line in
        String(repeating: "  ", count: line.depth) + "- `" + line.name + "` (" + line.kind + "): " + line.about + "\n"
      }
      return "## " + template.rawValue + ".mustache\n\n" + lines.joined()
    }.joined(separator: "\n")
  }
}
