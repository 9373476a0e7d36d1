import BriefingModel
import Publishing
import Reading

extension Console {
  /// Where it is noted what was published from here (XDG Base Directory Specification).
  static var stateFolder: String {
    let state = Process.environment("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = Process.environment("HOME").flatMap { $0.isEmpty ? nil : $0 }
    return (state ?? home.map { $0 + "/.local/state" } ?? "/tmp") + "/dateline/published"
  }

  /// Reads the settings of a briefing; what is wrong with them is told.
  func settings(of content: ContentOptions) throws(Outcome) -> Settings {
    let folder = try folder(of: content)
    let reading: (settings: Settings?, diagnostics: [Diagnostic])
    do {
      reading = try readSettings(at: folder)
    } catch {
      throw fail(error.description)
    }
    let report = DiagnosticReport(reading.diagnostics.map { $0.placed(in: folder) }, isStrict: false)
    if report.hasErrors { report.show(on: self, from: .error) }
    guard !report.hasErrors else { throw .contentHasErrors }
    guard let settings = reading.settings else { throw refuse("there is no \(folder)/briefing.yml") }
    return settings
  }

  /// Returns the host of a name, or the only one.
  func host(_ name: String?, of content: ContentOptions) throws(Outcome) -> Host {
    let hosts = try settings(of: content).hosts
    let names = hosts.map(\.name)
    guard !hosts.isEmpty else {
      throw refuse(
        "briefing.yml names no host; write hosts: {mirror: {directory: PATH}}, or see 'dateline publish --help'")
    }
    guard let name else {
      guard hosts.count == 1, let host = hosts.first else {
        throw refuse("briefing.yml names several hosts; name one: \(listed(names))")
      }
      return host
    }
    guard let host = hosts.first(where: { $0.name == name }) else {
      throw refuse("briefing.yml names no host “\(name)”; it names \(listed(names))")
    }
    return host
  }

  /// Publishes, or says in one line why not.
  func publish<Result>(_ body: () throws(PublishingError) -> Result) throws(Outcome) -> Result {
    do throws(PublishingError) {
      return try body()
    } catch .publication(let problem) where problem.isRefusal {
      throw refuse(PublishingError.publication(problem).description)
    } catch {
      throw fail(error.description)
    }
  }

  /// Asks a terminal before anything is deleted; a pipe must have been told beforehand.
  func confirmDeletions(of plan: PublicationPlan, isConfirmed: Bool) throws(Outcome) {
    guard plan.deletes, plan.withdrawn.count > 0, !isConfirmed else { return }
    let files = counted(plan.withdrawn.count, "file")
    guard Process.Stream.input.isTerminal, Process.Stream.error.isTerminal else {
      throw refuse("\(files) would be deleted at the target; say --yes to that")
    }
    report("Delete \(files) at the target? [y/N] ")
    guard ["y", "yes"].contains(readLine()?.lowercased() ?? "") else { throw refuse("nothing was published") }
  }
}

extension Host {
  /// The host as Publishing takes it; a relative path counts from the briefing's folder.
  func target(in content: ContentOptions) -> PublicationTarget {
    let method: PublicationTarget.Method =
      switch self.method {
      case .git: .git
      case .directory: .directory
      case .rsync: .rsync
      case .rclone: .rclone
      }
    let isRelative = !address.hasPrefix("/") && !address.contains(":") && (self.method != .rclone)
    return PublicationTarget(
      name: name, method: method, address: isRelative ? content.inside(address) : address, branch: branch,
      isOrphan: isOrphan, audiences: Marking.allCases.filter { $0 <= audience }.map(\.rawValue),
      maximumDeletions: maximumDeletes)
  }
}
