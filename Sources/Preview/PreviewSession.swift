import Reading

/// What happens in a preview.
public enum PreviewEvent: Sendable {
  /// The site was made, or has errors; with the files whose change led to it, as far as they are known.
  case built(PreviewBuild, changed: [String])
  /// The machine refused something; the site so far stands.
  case failed(ReadingError)
}

/// Watches a briefing, makes its site anew with each change, and hands it to a server.
public final class PreviewSession: Sendable {
  /// How long errors are kept back after a change: an editor that empties a file before it writes it is soon done.
  private static let patience: Int32 = 150

  private let folders: PreviewFolders
  private let builder: PreviewBuilder
  private let server: PreviewServer
  private let isPolling: Bool
  private let bell = Bell()

  /// Makes a session; `isPolling` looks for changes though the system might tell of them.
  public init(_ folders: PreviewFolders, _ builder: PreviewBuilder, on server: PreviewServer, isPolling: Bool = false) {
    self.folders = folders
    self.builder = builder
    self.server = server
    self.isPolling = isPolling
  }

  /// Ends ``run(polling:report:)`` from another thread.
  public func stop() {
    bell.ring()
  }

  /// Makes the site, then watches until the session is stopped; blocks its thread.
  ///
  /// - Parameters:
  ///   - polling: Told once, before anything is made, where changes have to be looked for: the reason, if there is one.
  ///   - report: Told of all that happens; returns the problems that browsers are to show.
  public func run(polling: (String?) -> Void, report: (PreviewEvent) -> PreviewProblems) {
    // Before anything is read, so that no change is missed.
    let watch = FolderWatch(folders.all, bell: bell, isPolling: isPolling)
    if case .polled(let reason) = watch.method { polling(reason) }
    var builder = builder
    var changes: FolderChanges? = FolderChanges(isIncomplete: true)
    var isFirst = true
    while let noticed = changes {
      if let event = settledEvent(after: noticed, &builder, isFirst ? nil : watch) { tell(event, report) }
      isFirst = false
      changes = watch.next()
    }
  }

  /// Makes the site after changes; where it has errors, waits whether they are gone with changes that come soon.
  private func settledEvent(
    after changes: FolderChanges, _ builder: inout PreviewBuilder, _ watch: FolderWatch?
  ) -> PreviewEvent? {
    var event = event(after: changes, &builder)
    var all = changes
    while event?.isBad == true, let watch, !bell.hasRung {
      let more = watch.next(within: Self.patience)
      // What the machine refused may have been a file that was just being replaced.
      guard let more = more ?? (event?.isFailure == true && !all.isIncomplete ? FolderChanges(isIncomplete: true) : nil)
      else { break }
      all.formUnion(more)
      event = self.event(after: more, &builder) ?? event
    }
    return event
  }

  private func event(after changes: FolderChanges, _ builder: inout PreviewBuilder) -> PreviewEvent? {
    do {
      let start = System.now
      guard var build = try builder.build(after: changes) else { return nil }
      let written = changes.paths.compactMap { System.status($0)?.written }.max()
      build.times.notice = written.map { .nanoseconds(max(start - $0, 0)) }
      return .built(build, changed: changes.paths.sorted())
    } catch {
      return .failed(error)
    }
  }

  private func tell(_ event: PreviewEvent, _ report: (PreviewEvent) -> PreviewProblems) {
    // The browser first: nobody waits for the terminal.
    if case .built(let build, _) = event, let site = build.site {
      server.state.show(site, problems: PreviewProblems(), changedFiles: build.changedFiles, times: build.times)
      _ = report(event)
    } else {
      server.state.show(nil, problems: report(event), changedFiles: [], times: nil)
    }
  }
}

extension PreviewEvent {
  fileprivate var isFailure: Bool {
    if case .failed = self { true } else { false }
  }

  fileprivate var isBad: Bool {
    switch self {
    case .built(let build, _): build.hasErrors
    case .failed: true
    }
  }
}
