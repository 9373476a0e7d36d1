import BriefingModel

/// What is said of files in `assets/` that cannot go into the site under their names.
extension Catalogue {
  /// Reports an asset's name.
  mutating func report(_ problem: AssetNames.Problem, _ file: ContentFile) {
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
