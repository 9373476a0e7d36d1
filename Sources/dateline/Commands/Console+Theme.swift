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
  func theme(_ files: [ThemeFile], from folder: String?) -> ThemeLoading {
    do {
      return ThemeLoading(theme: try Theme(overrides: files), diagnostics: [])
    } catch {
      return ThemeLoading(theme: nil, diagnostics: error.diagnostics.map { $0.placed(in: folder ?? "Templates") })
    }
  }

  /// Reads the user's own templates and what else is of the theme.
  func themeFiles(in folder: String?) throws(Outcome) -> [ThemeFile] {
    guard let folder else { return [] }
    guard Process.isFolder(folder) else { throw refuse("\(folder) is no folder of templates") }
    do {
      return try readFolder(at: folder).map { ThemeFile(path: $0.path, bytes: $0.bytes) }
    } catch {
      throw fail(error.description)
    }
  }
}
