import BriefingModel

/// A diagnostic as a person reads it: place, message, the line with the spot underlined, remedies.
struct TextDiagnostic {
  private let diagnostic: Diagnostic
  private let style: Style
  private let width: Int

  /// Takes a diagnostic for a terminal, or a pipe, of so many columns.
  init(_ diagnostic: Diagnostic, isColoured: Bool, width: Int) {
    self.diagnostic = diagnostic
    self.width = width
    style = Style(isColoured: isColoured)
  }

  /// The lines, each with its ending.
  var text: String {
    let span = diagnostic.span
    let place = diagnostic.place.visible
    let severity = style.severity(diagnostic.severity)
    var text = "\(style.bold(place)): \(severity): \(diagnostic.message.visible) [\(diagnostic.name.rawValue)]\n"
    let number = String(span.line)
    let gutter = String(repeating: " ", count: max(5, number.count + 1))
    if let excerpt = Excerpt(of: diagnostic, width: max(width - gutter.count - 4, 30)) {
      text += String(repeating: " ", count: gutter.count - number.count) + number + " | " + excerpt.line + "\n"
      if !excerpt.underline.isEmpty { text += gutter + " | " + style.caret(excerpt.underline) + "\n" }
    }
    for remedy in diagnostic.remedies {
      let lines = remedy.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        text += gutter + (index == 0 ? " = " : "   ") + line.visible + "\n"
      }
    }
    return text
  }
}

extension Diagnostic {
  /// Where it is: the file, the line and the column, as far as they are known.
  var place: String {
    var place = span.path
    if span.line > 0 { place += ":\(span.line)" }
    if span.column > 0 { place += ":\(characterColumn)" }
    return place
  }

  /// The column in characters (Unicode scalars) rather than bytes, from 1; 0 where there is none.
  var characterColumn: Int {
    guard span.column > 0, let excerpt else { return span.column }
    return String(decoding: excerpt.utf8.prefix(span.column - 1), as: UTF8.self).unicodeScalars.count + 1
  }

  /// The length in characters (Unicode scalars) rather than bytes.
  var characterLength: Int {
    guard span.column > 0, let excerpt else { return span.length }
    return String(decoding: excerpt.utf8.dropFirst(span.column - 1).prefix(span.length), as: UTF8.self)
      .unicodeScalars.count
  }
}

/// The colours of a terminal, or none.
private struct Style {
  let isColoured: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }

  func caret(_ text: String) -> String { wrap(text, "1;32") }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: wrap("error", "1;31")
    case .warning: wrap("warning", "1;33")
    case .notice: wrap("notice", "1;36")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
