import Mustache

/// How the site looks: the templates, ready to render, and the files that stand beside its pages.
public struct Theme: Sendable {
  /// By the template's place among all.
  private let templates: [Template]
  /// The style sheet, the script and the like, sorted by path.
  let assets: [ThemeFile]
  /// The files of the theme that a briefing's own templates, style sheets or scripts name as they are.
  let namedAssets: Set<String>

  /// Makes the default theme with a briefing's own files in place of the files of the same path.
  ///
  /// Every template is checked here against the names that its pages have, so that rendering cannot fail.
  public init(overrides: [ThemeFile] = []) throws(ThemeProblems) {
    var files: [String: ThemeFile] = [:]
    for file in EmbeddedTheme.files { files[file.path] = ThemeFile(path: file.path, bytes: file.bytes) }
    let defaults = Set(files.values.map(\.messagePath))
    for file in overrides where !file.isForReading { files[file.path] = file }
    let sorted = files.values.sorted { $0.path < $1.path }
    let library: Library
    do {
      library = try Library(
        sorted.compactMap { file in
          file.templateName.map { TemplateSource(name: $0, file: file.messagePath, bytes: file.bytes) }
        })
    } catch {
      throw ThemeProblems(error.all, in: overrides)
    }
    let problems =
      PageTemplate.allCases.flatMap { library.check($0.name, against: $0.shape) }
      + library.unused(by: PageTemplate.allCases.map(\.name)).filter { !defaults.contains($0.file) }
    guard problems.isEmpty else { throw ThemeProblems(problems, in: overrides) }
    templates = PageTemplate.allCases.compactMap { library[$0.name]?.with([.root: [RootMark.byte]]) }
    let assets = sorted.filter { $0.templateName == nil }
    self.assets = assets
    namedAssets = Set(
      assets.map(\.path).filter { path in
        overrides.contains { $0.path != path && $0.bytes.firstRange(of: Array(path.utf8)) != nil }
      })
  }

  func fragment(_ template: PageTemplate, _ data: Object) -> [UInt8] {
    render(template, data, capacity: 4 << 10) { Array($0) }
  }

  /// Renders a template and hands over the bytes, which stand where they are until `take` returns.
  func render<Result>(
    _ template: PageTemplate, _ data: Object, capacity: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    // Looked at where it stands: it is shared by all threads, which would wait for each other to count its holders.
    templates.withUnsafeBufferPointer { $0[template.rawValue].render(data, capacity: capacity, take) }
  }
}
