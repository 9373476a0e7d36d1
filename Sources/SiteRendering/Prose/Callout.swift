import BriefingModel

/// The elements that blockquotes with a callout become.
enum Callout {
  /// What a callout holds: cmark-gfm's blockquote without its tags.
  static func content(of inner: [UInt8]) -> [UInt8] {
    let (opening, closing): (StaticString, StaticString) = ("<blockquote>\n", "</blockquote>\n")
    let end = inner.count - closing.utf8CodeUnitCount
    guard inner.has(opening, at: 0), inner.has(closing, at: end) else { return inner.trimmingLineBreaks() }
    return Array(inner[opening.utf8CodeUnitCount..<end]).trimmingLineBreaks()
  }

  /// A comment of the desk.
  static func aside(_ classes: StaticString, title: String, _ inner: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append("<aside class=\"")
    bytes.append(classes)
    bytes.append("\">\n<p class=\"note-title\">")
    HTML.escape(title.utf8, into: &bytes)
    bytes.append("</p>\n")
    bytes.append(contentsOf: content(of: inner))
    bytes.append("\n</aside>\n")
    return bytes
  }

  /// An alert, as GitHub renders it.
  static func alert(_ alert: Block.Alert, title: String, _ inner: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append("<div class=\"markdown-alert markdown-alert-")
    bytes.append(contentsOf: alert.rawValue.utf8)
    bytes.append("\">\n<p class=\"markdown-alert-title\">")
    HTML.escape(title.utf8, into: &bytes)
    bytes.append("</p>\n")
    bytes.append(contentsOf: content(of: inner))
    bytes.append("\n</div>\n")
    return bytes
  }
}
