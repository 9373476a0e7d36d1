import BriefingModel
import Reading
import SiteRendering

/// What several commands do, with the machine's failures said in one line.
extension Console {
  /// Reads the briefing, as far as the options keep it.
  func read(_ content: ContentOptions, _ options: ReadingOptions) throws(Outcome) -> BriefingReading {
    let folder = content.contentFolder
    guard Process.isFolder(folder) else {
      throw refuse(
        Process.exists(folder)
          ? "\(folder) is a file, not a folder of content"
          : "there is no folder \(folder); name the folder that holds Content/, or start a briefing with 'dateline new DIR'"
      )
    }
    do {
      return try readBriefing(at: folder, options: options)
    } catch {
      throw fail(error.description)
    }
  }

  /// Reads a file, or standard input for `-`.
  func read(fileOrInput path: String) throws(Outcome) -> [UInt8] {
    guard path != "-" else {
      do {
        return try Process.readAll(from: .input)
      } catch {
        throw fail("cannot read standard input: \(error.reason)")
      }
    }
    do {
      return try readFile(at: path)
    } catch {
      throw fail(error.description)
    }
  }

  /// Loads the default theme as it is.
  func defaultTheme() throws(Outcome) -> Theme {
    do {
      return try Theme()
    } catch {
      throw fail("the default theme does not load: \(error)")
    }
  }

  /// Loads the default theme with the user's own templates in it; shows what is wrong with them.
  func theme(from folder: String?) throws(Outcome) -> Theme {
    do {
      return try Theme(overrides: try themeFiles(in: folder))
    } catch let problems as ThemeProblems {
      DiagnosticReport(problems.all.map(\.diagnostic), isStrict: false).show(on: self)
      throw Outcome.contentHasErrors
    } catch let outcome as Outcome {
      throw outcome
    } catch {
      throw fail("\(error)")
    }
  }

  /// Returns what is wrong with the user's own templates.
  func themeDiagnostics(from folder: String?) throws(Outcome) -> [Diagnostic] {
    let files = try themeFiles(in: folder)
    do {
      _ = try Theme(overrides: files)
      return []
    } catch {
      return error.all.map(\.diagnostic)
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

extension Briefing {
  /// What was read, in words: `2 dispatches and 44 records`.
  var counts: String {
    "\(counted(dispatches.count, "dispatch", "dispatches")) and \(counted(recordCount, "record"))"
  }
}

extension ThemeProblem {
  /// The problem as a diagnostic.
  fileprivate var diagnostic: Diagnostic {
    Diagnostic(
      .badTemplate, message, at: SourceSpan(path: file, line: line, column: column, length: length),
      remedies: help.map { [$0] } ?? [])
  }
}
