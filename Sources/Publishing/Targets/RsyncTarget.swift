/// A folder of another machine, or of this one, which rsync reaches.
struct RsyncTarget: StepwiseTarget {
  let address: String
  /// A folder that lasts as long as the publication.
  let folder: String
  let rsync: ExternalProgram

  /// What rsync's exit codes mean: where the other end dies, its own words may be lost.
  static let exitCodes: [Int32: String] = [
    10: "the connection failed", 11: "a file could not be written there; is the disk full?",
    12: "the connection ended", 23: "some files could not be written there", 30: "the other end did not answer",
    255: "no connection could be made",
  ]

  /// Names are taken as they are, by the other end too.
  private static let always = ["--protect-args"]

  private var root: String { address.hasSuffix("/") ? address : address + "/" }

  func state() throws(PublishingError) -> TargetState {
    guard let names = try names() else { return TargetState() }
    let wanted = [Path.manifest, .journal].filter { names.contains($0.text) }
    let place = try Folder(folder)
    for path in wanted where try place.status(path) != nil { try place.removeFile(path) }
    if !wanted.isEmpty {
      try rsync(Self.always + ["--ignore-times"] + Self.list + ["--", root, folder + "/"], input: Self.lines(wanted))
    }
    return TargetState(
      manifest: wanted.contains(.manifest) ? try place.read(.manifest) : nil,
      journal: wanted.contains(.journal) ? try place.read(.journal) : nil, names: names)
  }

  func conflicts(among paths: [Path], of site: BuiltSite) throws(PublishingError) -> [String] {
    guard !paths.isEmpty, try names() != nil else { return [] }
    let result = try rsync(
      Self.always + ["--dry-run", "--checksum", "--out-format=%i %n"] + Self.list + ["--", site.path + "/", root],
      input: Self.lines(paths))
    // `<fcs........ path`: a file that is there and differs; one that is not there has plus signs.
    return result.text.split(separator: "\n").filter { line in
      let change = line.prefix { $0 != " " }
      return change.dropFirst().first == "f" && !change.contains("+") && change.hasPrefix("<")
        || change.hasPrefix(">fc")
    }.map { line in String(line.drop { $0 != " " }.dropFirst()) }
  }

  func size(of paths: [Path]) throws(PublishingError) -> Int {
    let result = try rsync(
      Self.always + ["--list-only", "--ignore-missing-args"] + Self.list + ["--", root, folder + "/"],
      input: Self.lines(paths))
    return result.text.split(separator: "\n").reduce(0) { sum, line in
      let fields = line.split(separator: " ", maxSplits: 2)
      guard line.hasPrefix("-"), fields.count == 3 else { return sum }
      return sum + (Int(fields[1].filter(\.isNumber)) ?? 0)
    }
  }

  func send(_ paths: [Path], from source: String) throws(PublishingError) {
    // The bytes are compared, as sizes and times may be those of another version.
    try rsync(
      Self.always + ["--checksum", "--times", "--chmod=D755,F644", "--mkpath"] + Self.list
        + ["--", source + "/", root], input: Self.lines(paths))
  }

  func delete(_ paths: [Path]) throws(PublishingError) {
    try deleteMissing(paths)
    // A folder in which something stands is left alone.
    let folders = Dictionary(grouping: Set(paths.flatMap(\.ancestors)), by: \.ancestors.count)
    for depth in folders.keys.sorted(by: >) { try deleteMissing((folders[depth] ?? []).sorted()) }
  }

  /// Deletes what is listed and not in an empty tree: rsync's way of deleting nothing else.
  private func deleteMissing(_ paths: [Path]) throws(PublishingError) {
    let (root, empty) = (try Folder(self.folder), Path("nothing"))
    try root.removeTree(empty)
    try root.makeFolder(empty)
    let folder = try root.folder(empty)
    for ancestor in Set(paths.flatMap(\.ancestors)).sorted() { try folder.makeFolder(ancestor) }
    try rsync(
      Self.always + ["--recursive", "--delete-missing-args"] + Self.list + ["--", folder.name + "/", self.root],
      input: Self.lines(paths))
  }

  /// What stands at the target's top; nil where there is no such folder.
  private func names() throws(PublishingError) -> [String]? {
    let result = try rsync.run(Self.always + ["--list-only", "--", root])
    if result.status == 23, result.messages.contains("No such file or directory (2)") { return nil }
    guard result.status == 0 else { throw rsync.failure(result) }
    return result.text.split(separator: "\n").compactMap { line in
      // Permissions, size, date and time go before the name.
      let fields = line.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
      guard fields.count == 5, fields[4] != "." else { return nil }
      return String(fields[4])
    }
  }

  private static let list = ["--files-from=-", "--from0"]

  private static func lines(_ paths: [Path]) -> [UInt8] { paths.flatMap { $0.bytes + [0] } }
}
