extension RecordDirectory {
  /// Returns the file in `assets/` that was probably meant by a path in `Content/`, as such a path.
  ///
  /// One that differs only by case comes first, then one with the same name in another folder, then the nearest.
  func nearestAsset(to path: String) -> String? {
    let lowercased = path.lowercased()
    let file = lowercased.lastComponent
    var sameFile: String?
    var near: [String] = []
    for asset in assets {
      let candidate = ("assets/" + asset).lowercased()
      if candidate == lowercased { return "assets/" + asset }
      if candidate.lastComponent == file { sameFile = min(sameFile ?? asset, asset) }
      if abs(candidate.utf8.count - path.utf8.count) <= 3 { near.append(asset) }
    }
    if let sameFile { return "assets/" + sameFile }
    guard let asset = path.removing(prefix: "assets/") else { return nil }
    return Spelling.nearest(to: asset, among: near.sorted()).map { "assets/" + $0 }
  }
}

extension String {
  fileprivate var lastComponent: Substring {
    lastIndex(of: "/").map { self[index(after: $0)...] } ?? self[...]
  }
}
