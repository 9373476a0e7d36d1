/// A branch of a git repository.
///
/// Everything happens in a repository of its own, so that no work tree is disturbed.
struct GitTarget: SiteTarget {
  private static let reference = "refs/dateline/target"

  let address: String
  let branch: String
  let isOrphan: Bool
  /// A folder for the repository, which lasts as long as the publication.
  let folder: String
  let git: ExternalProgram

  private var head: String { "refs/heads/" + branch }
  private var repository: String { folder + "/target.git" }
  /// git in that repository.
  private var local: ExternalProgram { git.with(["--git-dir=" + repository]) }

  func state() throws(PublishingError) -> TargetState {
    try git(["init", "--quiet", "--bare", repository])
    guard try remoteCommit() != nil else { return TargetState() }
    try local(
      ["fetch", "--quiet", "--depth=1", "--no-tags", "--", address, "+\(head):\(Self.reference)"])
    let state = TargetState(
      manifest: try content(of: .manifest), journal: nil,
      names: try names(["ls-tree", "-z", "--name-only", Self.reference]))
    let there = try tree()
    return try state.keeping { path in there[path] != nil }
  }

  func conflicts(among paths: [Path], of site: BuiltSite) throws(PublishingError) -> [String] {
    let there = try tree()
    let folders = Set(there.keys.flatMap(\.ancestors))
    let inTheWay = paths.filter { path in folders.contains(path) || path.ancestors.contains { there[$0] != nil } }
    let same = paths.filter { there[$0] != nil }
    let objects = try objects(for: same, in: site.path, writing: false)
    let differing = zip(same, objects).filter { there[$0]?.object != $1 }.map(\.0)
    return (inTheWay + differing).sorted().map(\.text)
  }

  func size(of paths: [Path]) throws(PublishingError) -> Int {
    let there = try tree()
    return paths.reduce(0) { $0 + (there[$1]?.size ?? 0) }
  }

  func apply(_ work: PublicationWork, of site: BuiltSite, _ run: PublicationRun) throws(PublishingError) {
    do throws(PublishingError) {
      let commit = try commit(work, of: site, run)
      if let commit { try push(commit, hadCommit: try localCommit()) }
    } catch {
      throw .publication(.stopped(error, done: [], left: ["everything: the branch is as it was"]))
    }
  }

  /// Makes the commit; answers nil where nothing would change.
  private func commit(
    _ work: PublicationWork, of site: BuiltSite, _ run: PublicationRun
  ) throws(PublishingError) -> String? {
    let parent = try localCommit()
    if parent != nil { try local(["read-tree", Self.reference]) }
    let snapshot = try Snapshot(of: site, work, beside: run.folder)
    let paths = work.sends.map(\.path) + [.manifest]
    let objects = try objects(for: paths, in: snapshot.path, writing: true)
    var entries: [UInt8] = []
    for path in run.deletes ? work.withdrawn : [] {
      entries += Array("0 \(String(repeating: "0", count: 40))\t".utf8) + path.bytes + [0]
    }
    for (path, object) in zip(paths, objects) { entries += Array("100644 \(object)\t".utf8) + path.bytes + [0] }
    try local(["update-index", "-z", "--index-info"], input: entries)
    let tree = try line(local(["write-tree"]))
    if parent != nil, try line(local(["rev-parse", Self.reference + "^{tree}"])) == tree { return nil }
    let ancestry = isOrphan ? [] : parent.map { ["-p", $0] } ?? []
    return try line(
      author()(["commit-tree", tree] + ancestry + ["-m", site.label.edition]))
  }

  private func push(_ commit: String, hadCommit: String?) throws(PublishingError) {
    // Without a lease git refuses whatever would lose a commit; an orphan may take the place of the one that was seen.
    let lease = isOrphan ? ["--force-with-lease=\(head):\(hadCommit ?? "")"] : []
    let result = try local.run(["push", "--quiet"] + lease + ["--", address, "\(commit):\(head)"])
    guard result.status != 0 else { return }
    let isBehind = ["fetch first", "non-fast-forward", "stale info"].contains { result.messages.contains($0) }
    throw isBehind ? .publication(.overtaken) : git.failure(result)
  }

  /// git with a name for whoever commits, where the user has given it none.
  private func author() throws(PublishingError) -> ExternalProgram {
    if try local.run(["var", "GIT_COMMITTER_IDENT"]).status == 0 { return local }
    var named = local
    for role in ["AUTHOR", "COMMITTER"] {
      named.environment["GIT_\(role)_NAME"] = "dateline"
      named.environment["GIT_\(role)_EMAIL"] = "dateline@localhost"
    }
    return named
  }

  // MARK: Asking

  private func remoteCommit() throws(PublishingError) -> String? {
    let text = try local(["ls-remote", "--quiet", "--heads", "--", address, head]).text
    return text.split(separator: "\t").first.map(String.init)
  }

  private func localCommit() throws(PublishingError) -> String? {
    let result = try local.run(["rev-parse", "--quiet", "--verify", Self.reference + "^{commit}"])
    return result.status == 0 ? line(result) : nil
  }

  private func content(of path: Path) throws(PublishingError) -> [UInt8]? {
    let result = try local.run(["cat-file", "blob", Self.reference + ":" + path.text])
    return result.status == 0 ? result.output : nil
  }

  /// The files of the branch, each with its object and size.
  private func tree() throws(PublishingError) -> [Path: (object: String, size: Int)] {
    guard try localCommit() != nil else { return [:] }
    let entries = try local(["ls-tree", "-r", "-l", "-z", Self.reference]).output.split(separator: 0)
    var files: [Path: (object: String, size: Int)] = [:]
    for entry in entries {
      guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let fields = String(decoding: entry[..<tab], as: UTF8.self).split(separator: " ")
      guard fields.count == 4 else { continue }
      files[Path(bytes: entry[(tab + 1)...])] = (String(fields[2]), Int(fields[3]) ?? 0)
    }
    return files
  }

  /// The objects of files, in their order.
  private func objects(for paths: [Path], in folder: String, writing: Bool) throws(PublishingError) -> [String] {
    guard !paths.isEmpty else { return [] }
    // With the dot before it no path begins with a quotation mark, which git would read as one.
    let input = paths.flatMap { Array("./".utf8) + $0.bytes + [UInt8(ascii: "\n")] }
    let arguments = ["hash-object", "--no-filters", "--stdin-paths"] + (writing ? ["-w"] : [])
    return try git.with(["-C", folder, "--git-dir=" + repository])(arguments, input: input).text.split(separator: "\n")
      .map(String.init)
  }

  private func names(_ arguments: [String]) throws(PublishingError) -> [String] {
    try local(arguments).output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  private func line(_ result: ExternalProgram.Result) -> String {
    result.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}
