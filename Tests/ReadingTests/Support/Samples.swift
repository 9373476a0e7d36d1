/// A source that dispatches in tests have.
let reuters = ["sources/reuters.md": "---\nname: Reuters\n---\n"]

/// Returns a dispatch with the keys that it needs, and more lines of front matter.
func dispatch(_ lines: String = "", source: String = "reuters", published: String = "2013-01-11") -> String {
  let more = lines.isEmpty ? "" : lines + "\n"
  return "---\ntitle: Rebels take Konna\nsource: \(source)\npublished: \(published)\n\(more)---\nText.\n"
}

/// Returns a record with a name and more lines of front matter.
func record(_ name: String, _ lines: String = "") -> String {
  "---\nname: \(name)\n\(lines.isEmpty ? "" : lines + "\n")---\n"
}

extension [String: String] {
  /// The files together with others.
  static func + (left: Self, right: Self) -> Self {
    left.merging(right) { $1 }
  }
}
