import BriefingModel

extension SourceText {
  /// Makes the diagnostic for a file without front matter.
  func missingFrontMatter(of kind: DocumentKind) -> Diagnostic {
    let keys =
      switch kind {
      case .dispatch: ["title: …", "source: …", "published: YYYY-MM-DD"]
      case .page: ["title: …"]
      case .record(.event): ["name: …", "date: YYYY-MM-DD"]
      case .record: ["name: …"]
      }
    return diagnostic(
      .missingFrontMatter, "the file has no front matter", at: 0..<0,
      remedies: ["begin it with these lines:\n---\n\(keys.joined(separator: "\n"))\n---"])
  }

  /// Makes the diagnostic for front matter below other lines.
  func lateFrontMatter(atLine line: Int) -> Diagnostic {
    diagnostic(
      .missingFrontMatter, "the front matter must begin on the first line", at: range(ofLine: line),
      remedies: ["delete the lines above it"])
  }

  /// Makes the diagnostic for a second block of keys.
  func secondFrontMatter(atLine line: Int) -> Diagnostic {
    diagnostic(
      .secondFrontMatter, "a second block of keys stands here; its keys are not read", at: range(ofLine: line),
      remedies: ["move its keys into the first block"])
  }

  /// Makes the diagnostic for front matter that only begins.
  func unclosedFrontMatter() -> Diagnostic {
    let line = FrontMatterBounds.likelyEnd(in: self)
    return diagnostic(
      .unclosedFrontMatter, "the front matter that begins here never closes", at: 0..<3,
      remedies: [line.map { "put a line --- before line \($0)" } ?? "put a line --- after its last key"])
  }

  private func range(ofLine line: Int) -> Range<Int> {
    let start = offset(ofLine: line)
    return start..<start + text(ofLine: line).utf8.count
  }
}
