/// A place that rclone reaches: an object store, or a server of files.
struct RcloneTarget: StepwiseTarget {
  let address: String
  /// A folder that lasts as long as the publication.
  let folder: String
  let rclone: ExternalProgram

  private static let always = ["--quiet", "--ask-password=false", "--retries=2", "--low-level-retries=3"]

  func state() throws(PublishingError) -> TargetState {
    let listing = try rclone.run(Self.always + ["lsf", "--", address])
    // 3: there is no such folder.
    if listing.status == 3 { return TargetState() }
    guard listing.status == 0 else { throw rclone.failure(listing) }
    let names = listing.text.split(separator: "\n").map { String($0.hasSuffix("/") ? $0.dropLast() : $0) }
    return TargetState(
      manifest: names.contains(Path.manifest.text) ? try content(of: .manifest) : nil,
      journal: names.contains(Path.journal.text) ? try content(of: .journal) : nil, names: names)
  }

  func conflicts(among paths: [Path], of site: BuiltSite) throws(PublishingError) -> [String] {
    guard !paths.isEmpty else { return [] }
    let result = try rclone.run(
      Self.always + ["check", "--one-way", "--download", "--combined=-"] + (try list(paths)) + [
        "--", site.path, address,
      ])
    // 0: all are there and the same; 1: some are not. Each line is a sign and a path.
    guard result.status <= 1 else {
      if result.status == 3 { return [] }
      throw rclone.failure(result)
    }
    return result.text.split(separator: "\n").filter { $0.hasPrefix("* ") || $0.hasPrefix("! ") }
      .map { String($0.dropFirst(2)) }
  }

  func size(of paths: [Path]) throws(PublishingError) -> Int {
    let result = try rclone(
      Self.always + ["lsf", "--recursive", "--files-only", "--format=s"] + (try list(paths)) + ["--", address])
    return result.text.split(separator: "\n").reduce(0) { $0 + (Int($1) ?? 0) }
  }

  func send(_ paths: [Path], from source: String) throws(PublishingError) {
    let list = try list(paths) + ["--ignore-times", "--no-traverse"]
    guard let beside = try placeBeside() else {
      // An object store has the new object or the old one, never a part.
      try rclone(Self.always + ["copy"] + list + ["--", source, address])
      return
    }
    try rclone(Self.always + ["copy"] + list + ["--", source, beside])
    try rclone(Self.always + ["move", "--ignore-times", "--"] + [beside, address])
    _ = try rclone.run(Self.always + ["purge", "--", beside])
  }

  func delete(_ paths: [Path]) throws(PublishingError) {
    let result = try rclone.run(Self.always + ["delete"] + (try list(paths)) + ["--", address])
    guard result.status == 0 || result.status == 3 else { throw rclone.failure(result) }
    // Only a folder that is empty can be removed; where there are no folders, or somebody's file stands in one, it stays.
    for folder in Set(paths.compactMap(\.parent)).sorted() {
      _ = try rclone.run(Self.always + ["rmdir", "--", self.address(of: folder)])
    }
  }

  private func content(of path: Path) throws(PublishingError) -> [UInt8] {
    try rclone(Self.always + ["cat", "--", address(of: path)]).output
  }

  private func address(of path: Path) -> String {
    address.hasSuffix(":") || address.hasSuffix("/") ? address + path.text : address + "/" + path.text
  }

  /// Where files are put until they have all their bytes: beside the target, where the remote can rename.
  ///
  /// Nil where it cannot, as object stores, or has no room beside it.
  private func placeBeside() throws(PublishingError) -> String? {
    let features = try rclone(Self.always + ["backend", "features", "--", address]).text
    guard features.contains("\"Move\": true") else { return nil }
    let plain = address.hasSuffix("/") ? String(address.dropLast()) : address
    guard let start = plain.lastIndex(where: { $0 == "/" || $0 == ":" }) else { return nil }
    let name = plain[plain.index(after: start)...]
    return name.isEmpty ? nil : plain[...start] + "." + name + ".dateline-upload"
  }

  /// The option that names files, which stand in a list.
  private func list(_ paths: [Path]) throws(PublishingError) -> [String] {
    let name = Path("list")
    let place = try Folder(folder)
    if try place.status(name) != nil { try place.removeFile(name) }
    try place.write(name, paths.flatMap { $0.bytes + [UInt8(ascii: "\n")] })
    return ["--files-from-raw", folder + "/list"]
  }
}
