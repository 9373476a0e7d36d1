import BriefingModel

/// What is said of files in `assets/` that cannot go into the site under their names.
extension Catalogue {
  /// Returns the assets that are published with a briefing, and reports what is wrong with those that may be told of.
  mutating func publishedAssets(of briefing: Briefing, _ options: ReadingOptions) -> [(
    file: ContentFile, isNamedByText: Bool
  )] {
    let publication = PublishedAssets(of: briefing, among: assets, theme: options.theme)
    let used = publication.names
    let published = assets.filter { used.contains($0.assetPath) }
    var names = AssetNames()
    for file in options.withholdsNothing ? assets : published {
      if let problem = names.take(file.assetPath) { report(problem, file) }
    }
    if options.unusedAssets, options.withholdsNothing {
      for file in assets where !used.contains(file.assetPath) { report(unused: file) }
    }
    return published.map { ($0, publication.namedByTexts.contains($0.assetPath)) }
  }

  private mutating func report(unused file: ContentFile) {
    add(
      .unusedAsset, "nothing refers to this file, so that it is not in the site", file,
      ["link to it from a text, or name it in a template or in an asset that is used"])
  }

  /// Reports an asset's name.
  private mutating func report(_ problem: AssetNames.Problem, _ file: ContentFile) {
    switch problem {
    case .backslash:
      add(.badAssetName, "a backslash stands in its name", file, ["rename it"])
    case .control(let scalar):
      add(
        .badAssetName, "the control character U+\(hexadecimal(scalar.value, digits: 4)) stands in its name", file,
        ["rename it"])
    case .sameAs(let other):
      add(
        .badAssetName, "\(folder)/assets/\(other) has this name already, but for case or Unicode form", file,
        ["rename it"])
    case .fileAndFolder(let other):
      add(
        .badAssetName, "\(folder)/assets/\(other) makes this name a file's and a folder's at once", file, ["rename it"])
    }
  }
}
