import BriefingModel
import Reading
import SiteRendering

/// The theme of a briefing, or what is wrong with the user's own templates in it.
struct ThemeLoading {
  /// The theme; `nil` where a template has an error.
  let theme: Theme?
  /// What is wrong with the user's own templates.
  let diagnostics: [Diagnostic]
}

extension Console {
  /// Loads the default theme as it is.
  func defaultTheme() throws(Outcome) -> Theme {
    do {
      return try Theme()
    } catch {
      throw fail("the default theme does not load: \(error)")
    }
  }

  /// Loads the default theme with the user's own templates in it.
  func theme(from folder: String?) throws(Outcome) -> ThemeLoading {
    let files = try themeFiles(in: folder)
    do {
      return ThemeLoading(theme: try Theme(overrides: files), diagnostics: [])
    } catch {
      // A template that several pages include is checked for each of them, but it has each mistake once.
      var seen: Set<SourceSpan> = []
      let diagnostics = error.all.map { $0.diagnostic(in: files, of: folder ?? "Templates") }
      return ThemeLoading(theme: nil, diagnostics: diagnostics.filter { seen.insert($0.span).inserted })
    }
  }

  private func themeFiles(in folder: String?) throws(Outcome) -> [ThemeFile] {
    guard let folder else { return [] }
    guard Process.isFolder(folder) else { throw refuse("there is no folder \(folder) of templates") }
    do {
      return try readFolder(at: folder).map { ThemeFile(path: $0.path, bytes: $0.bytes) }
    } catch {
      throw fail(error.description)
    }
  }
}

extension ThemeProblem {
  /// The problem as a diagnostic, with the line on which it is where the user's own file has it.
  fileprivate func diagnostic(in files: [ThemeFile], of folder: String) -> Diagnostic {
    let own = files.first { "Templates/" + $0.path == file }
    let text = own?.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropFirst(line - 1).first
    return Diagnostic(
      .badTemplate, message,
      at: SourceSpan(path: own.map { "\(folder)/\($0.path)" } ?? file, line: line, column: column, length: length),
      excerpt: text.map { String(decoding: $0, as: UTF8.self) },
      remedies: help.map { [$0] } ?? [])
  }
}
