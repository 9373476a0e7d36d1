import Work

extension StagedOutput {
  /// What a commit has done so far.
  enum CommitStep: String, CaseIterable, Codable, Sendable {
    case listed, sealed, carried, swapped, retired
  }

  /// Swaps the new site in, and removes those files of the old one that its manifest names.
  ///
  /// A file that the manifest names is the tool's, even where a hand has altered it since. Whatever else stands there
  /// is kept. Throws `notOurs`, before anything changes, where such a file has the path of one of the site's and other
  /// bytes. After a failed write it throws that write's error.
  ///
  /// - Parameter label: What the manifest is to say of the site as a whole.
  public func commit(label: SiteLabel? = nil) throws(PublishingError) -> OutputSummary {
    try commit(label: label) { _ in }
  }

  func commit(label: SiteLabel? = nil, reaching: (CommitStep) -> Void) throws(PublishingError) -> OutputSummary {
    let state = try finish()
    do throws(PublishingError) {
      let summary = try commit(consume state, label, reaching)
      try staging.remove()
      return summary
    } catch {
      // The first error is the one to tell; what stays behind now is removed by the next build.
      try? discard()
      throw error
    }
  }

  /// Ends the writing, once.
  private func finish() throws(PublishingError) -> State {
    try state.withLock { state throws(PublishingError) in
      switch state.stage {
      case .open:
        defer { state.paths = SitePaths() }
        state.stage = .finished
        return state
      case .failed(let error): throw error
      case .finished: throw .finished(staging.destination.path)
      }
    }
  }

  private func commit(
    _ state: consuming State, _ label: SiteLabel?, _ reaching: (CommitStep) -> Void
  ) throws(PublishingError) -> OutputSummary {
    let (unchanged, bytes) = (state.unchanged, state.bytes)
    let manifest = Manifest(of: (consume state).paths, label: label)
    let (list, isSameManifest) = try write(.manifest, mayBeUnchanged: lastManifest != nil) {
      write throws(PublishingError) in try manifest.eachPart(write)
    }
    let written = manifest.digests.count - unchanged
    let site = LeftSite(manifest: list.digest, begun: begun, written: written + (isSameManifest ? 0 : 1))
    self.state.withLock { $0.site = site }
    reaching(.listed)
    let strays = try live.map { live throws(PublishingError) in
      try Strays(in: live, last: lastManifest, site: manifest)
    }
    if let strays, !strays.conflicts.isEmpty {
      throw .notOurs(strays.conflicts, destination: staging.destination.path)
    }
    var kept = strays?.names ?? []
    if isSameManifest && written == 0 {
      // Nothing has changed, so the old tree can stay as it is, with its folders' times.
      try staging.clear()
    } else {
      kept += try swap(strays, reaching).map(\.text)
    }
    return OutputSummary(
      written: written, unchanged: unchanged, removed: strays?.withdrawn ?? 0,
      kept: kept.sorted { Path($0) < Path($1) }, bytes: bytes)
  }

  /// Answers what was kept only now, as it appeared during the build.
  private func swap(_ strays: Strays?, _ reaching: (CommitStep) -> Void) throws(PublishingError) -> [Path] {
    try staging.seal()
    reaching(.sealed)
    try strays?.carry(to: tree)
    if let status = try staging.destination.parent.status(staging.destination.name) {
      try tree.setPermissions(status.permissions)
    }
    reaching(.carried)
    let old = try staging.swap()
    reaching(.swapped)
    let moved = try old.map { old throws(PublishingError) in try staging.retire(old) } ?? []
    reaching(.retired)
    return moved
  }
}
