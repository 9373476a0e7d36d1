import BriefingModel

/// What is said of files that do not belong where they are.
extension Catalogue {
  /// Reports that the briefing has no settings.
  mutating func reportMissingSettings() {
    add(
      .missingBriefing, "there is no \(folder)/briefing.yml", ContentFile(path: "briefing.yml"),
      ["create it with these lines:\ntitle: The briefing's name\nlanguage: en"])
  }

  /// Reports a file that cannot be read.
  mutating func report(_ trouble: FoundFile.Trouble, _ file: ContentFile) {
    switch trouble {
    case .outsideLink:
      let left = file.isAsset ? "assets" : folder
      add(.outsideLink, "this symbolic link leads out of \(left)/", file, ["put the file itself here"])
    case .deadLink:
      add(.outsideLink, "this symbolic link leads nowhere", file, ["put the file itself here"])
    case .notAFile:
      add(.unexpectedFile, "this is neither a file nor a folder", file)
    case .unreadableName:
      add(
        file.isAsset ? .badAssetName : .badID, "the name of this file is not UTF-8", file, ["rename it"])
    }
  }

  /// Reports a file at the top of the folder.
  mutating func report(stray file: ContentFile) {
    let remedy =
      ["briefing.yaml", "Briefing.yml", "briefing.md"].contains(file.path)
      ? "did you mean briefing.yml?" : "dispatches stand in dispatches/, other files in assets/"
    add(.unexpectedFile, "nothing is made of this file", file, [remedy])
  }

  /// Reports a folder, once for all that is in it.
  mutating func report(strayFolder name: String, of file: ContentFile) {
    guard strayFolders.insert(name).inserted else { return }
    let known = DocumentKind.all.map(\.folder) + ["assets"]
    let nearest = Spelling.nearest(to: name, among: known)
    let remedy = nearest.map { "did you mean \($0)/?" }
    var folder = file
    folder.path = name
    add(
      .unexpectedFile, "nothing is made of the files in \(visible(name))/", folder,
      [remedy ?? "the folders are \(listed(known.map { $0 + "/" }, conjunction: "and"))"],
      severity: nearest.map { isMisspelling(name, of: $0) } == true ? .error : .warning)
  }

  /// Returns whether a folder's name is hardly anything but a misspelling of another, or its singular: one mistake in four
  /// letters.
  private func isMisspelling(_ name: String, of folder: String) -> Bool {
    let folded = NameFolding.fold(name)
    return Spelling.distance(folded, NameFolding.fold(folder), limit: max(folded.count / 4, 1)) != nil
  }

  /// Reports a file that is no Markdown in a folder of Markdown files.
  mutating func report(notMarkdown file: ContentFile, _ name: String, _ kind: DocumentKind) {
    let lowercased = name.lowercased()
    let isMarkdown = lowercased.hasSuffix(".md") || lowercased.hasSuffix(".markdown")
    let stem = String(name.prefix { $0 != "." })
    var remedies: [String] = []
    if isMarkdown {
      remedies = [remedy(renamingTo: stem, kind)]
    } else {
      if lowercased.hasSuffix(".txt") || lowercased.hasSuffix(".text"), !isTaken(stem, kind) {
        remedies.append("rename it to \(visible(stem)).md, if it is \(kind.nounWithArticle)")
      }
      remedies.append((remedies.isEmpty ? "" : "or ") + "put it into assets/, and link to it from there")
    }
    add(.unexpectedFile, "only .md files are read in \(kind.folder)/", file, remedies)
  }
}
