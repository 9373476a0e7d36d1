/// One publication of a site to a target: planned when it is made, done when it is applied.
public final class Publication {
  /// What is asked of a publication.
  public struct Options: Sendable {
    /// Whether files at the target that are no longer part of the site are deleted.
    public var deletes = false
    /// Whether it goes on where others have published since, where files of others are, or many would be deleted.
    public var isForced = false
    /// Whether nothing is to be touched, here or there.
    public var isDryRun = false

    /// Asks for nothing special.
    public init() {}
  }

  /// What it is going to do.
  public let plan: PublicationPlan
  /// Which edition of which briefing it publishes, in words.
  public var edition: String { site.label.edition }

  private let site: BuiltSite
  private let target: any SiteTarget
  private let work: PublicationWork
  private let state: TargetState
  private let options: Options
  private let temporary: TemporaryFolder
  private let desk: PublicationDesk?

  /// Looks at the site and at the target, and plans; nothing changes yet.
  ///
  /// - Parameters:
  ///   - output: The folder that a build has written.
  ///   - address: Where it is to be published.
  ///   - options: What is asked of it.
  ///   - stateFolder: Where what was published is noted, for this user.
  public init(
    of output: String, to address: PublicationTarget, options: Options, stateFolder: String
  ) throws(PublishingError) {
    var site = try BuiltSite(output)
    guard address.audiences.contains(site.label.audience) else {
      throw .publication(
        .audience(built: site.label.audience, host: address.name, allowed: address.audiences.last ?? ""))
    }
    try site.verify()
    let desk = PublicationDesk(stateFolder, target: address, output: output)
    if !options.isDryRun { try desk.open() }
    let temporary = try TemporaryFolder()
    if address.method == .directory { try site.refuseOverlap(with: address.address) }
    let target = try Publication.target(address, output: output, temporary: temporary.path)
    let state = try target.state()
    let work = PublicationWork(site, at: state, deletes: options.deletes)
    if !options.isForced {
      if !state.foreign.isEmpty { throw .publication(.foreign(state.foreign)) }
      if let there = state.manifestBytes, there != work.manifest.bytes, try desk.isUnknown(there) {
        throw .publication(.newer(state.manifest?.label?.edition))
      }
    }
    let conflicts = try target.conflicts(among: work.paths(new: true), of: site)
    if !conflicts.isEmpty { throw .publication(.conflicts(conflicts)) }
    self.site = site
    self.target = target
    self.work = work
    self.state = state
    self.options = options
    self.temporary = temporary
    self.desk = options.isDryRun ? nil : desk
    plan = try PublicationPlan(work, site, target, state, options, maximum: address.maximumDeletions)
  }

  /// Does what is planned.
  public func apply() throws(PublishingError) {
    if plan.isEmpty {
      try desk?.note(published: work.manifest.bytes)
      return
    }
    if options.deletes, !options.isForced, plan.withdrawn.count > plan.maximumDeletions {
      throw .publication(.tooManyDeletions(plan.withdrawn.count, limit: plan.maximumDeletions))
    }
    try desk?.note(started: work.manifest.bytes)
    let folder = try WorkFolder(beside: site.path)
    let run = PublicationRun(
      deletes: options.deletes, state: state, folder: folder.path)
    try target.apply(work, of: site, run)
    try desk?.note(published: work.manifest.bytes)
  }

  private static func target(
    _ target: PublicationTarget, output: String, temporary: String
  ) throws(PublishingError) -> any SiteTarget {
    let redaction = Redaction(for: target)
    func program(
      _ name: String, _ environment: [String: String] = [:], meanings: [Int32: String] = [:]
    ) -> ExternalProgram {
      ExternalProgram(
        name: name, package: name, redaction: redaction, environment: environment, meanings: meanings)
    }
    // A question that nobody can answer would hold a pipe up for ever.
    let isAlone = !System.hasTerminal
    let shell = "ssh -o BatchMode=yes -o ConnectTimeout=20"
    switch target.method {
    case .directory: return FolderTarget(path: target.address, output: output)
    case .git:
      var environment = ["GIT_TERMINAL_PROMPT": isAlone ? "0" : "1", "LC_ALL": "C"]
      if isAlone, System.environment("GIT_SSH_COMMAND") == nil { environment["GIT_SSH_COMMAND"] = shell }
      return GitTarget(
        address: target.address, branch: target.branch, isOrphan: target.isOrphan, folder: temporary,
        git: program("git", environment))
    case .rsync:
      var environment = ["LC_ALL": "C"]
      if isAlone, System.environment("RSYNC_RSH") == nil { environment["RSYNC_RSH"] = shell }
      return RsyncTarget(
        address: target.address, folder: temporary,
        rsync: program("rsync", environment, meanings: RsyncTarget.exitCodes))
    case .rclone:
      return RcloneTarget(address: target.address, folder: temporary, rclone: program("rclone"))
    }
  }
}

extension PublicationPlan {
  fileprivate init(
    _ work: PublicationWork, _ site: BuiltSite, _ target: any SiteTarget, _ state: TargetState,
    _ options: Publication.Options, maximum: Int?
  ) throws(PublishingError) {
    func share(_ paths: [Path], _ bytes: Int) -> Share {
      Share(count: paths.count, bytes: bytes, names: paths.prefix(5).map(\.text))
    }
    let (new, changed) = (work.paths(new: true), work.paths(new: false))
    self.new = share(new, site.size(of: new))
    self.changed = share(changed, site.size(of: changed))
    unchanged = share(work.unchanged, site.size(of: work.unchanged))
    withdrawn = share(work.withdrawn, work.withdrawn.isEmpty ? 0 : try target.size(of: work.withdrawn))
    deletes = options.deletes
    maximumDeletions = maximum ?? (state.known.count + 3) / 4
    finishesAnother = state.journal != nil
    isEmpty =
      work.sends.isEmpty && (work.withdrawn.isEmpty || !options.deletes) && state.journal == nil
      && state.manifestBytes == work.manifest.bytes
  }
}
