/// A place that takes a site.
protocol SiteTarget {
  /// Asks what it holds; nothing changes there.
  func state() throws(PublishingError) -> TargetState

  /// Returns which of the site's files stand there with other bytes, though nobody is known to have published them.
  func conflicts(among paths: [Path], of site: BuiltSite) throws(PublishingError) -> [String]

  /// How many bytes some files have there, as far as it tells.
  func size(of paths: [Path]) throws(PublishingError) -> Int

  /// Does the work; where it stops on the way it throws `stopped`, which tells how far it came.
  func apply(_ work: PublicationWork, of site: BuiltSite, _ run: PublicationRun) throws(PublishingError)
}

/// What a target needs to know of the publication that it is part of.
struct PublicationRun {
  /// Whether what is withdrawn is deleted.
  let deletes: Bool
  /// What the target held when the work was planned.
  let state: TargetState
  /// A folder that lasts as long as the publication.
  let folder: String
}

/// A place that takes files one after the other.
protocol StepwiseTarget: SiteTarget {
  /// Sends files from a folder; each is there wholly or as it was before.
  func send(_ paths: [Path], from folder: String) throws(PublishingError)

  /// Deletes files, and the folders that are empty then.
  func delete(_ paths: [Path]) throws(PublishingError)
}

extension StepwiseTarget {
  func apply(_ work: PublicationWork, of site: BuiltSite, _ run: PublicationRun) throws(PublishingError) {
    let steps = try steps(work, of: site, run)
    for (index, step) in steps.enumerated() {
      do throws(PublishingError) {
        try step.body()
      } catch {
        let (done, left) = (steps[..<index].compactMap(\.words), steps[index...].compactMap(\.words))
        throw .publication(.stopped(error, done: done, left: left))
      }
    }
  }

  private func steps(
    _ work: PublicationWork, of site: BuiltSite, _ run: PublicationRun
  ) throws(PublishingError) -> [Step] {
    let snapshot = try Snapshot(of: site, work, beside: run.folder)
    var steps: [Step] = []
    let keepsJournal = !work.journal.digests.isEmpty
    if keepsJournal {
      steps.append(Step(words: nil) { () throws(PublishingError) in try send([.journal], from: snapshot.path) })
    }
    for stage in PublicationStage.allCases {
      let paths = work.sends.filter { PublicationStage(of: $0.path) == stage }
      guard !paths.isEmpty else { continue }
      steps.append(
        Step(words: stage.words(paths.count)) { () throws(PublishingError) in
          // What is new is there before anything leads to it.
          for isNew in [true, false] {
            let paths = paths.filter { $0.isNew == isNew }.map(\.path)
            if !paths.isEmpty { try send(paths, from: snapshot.path) }
          }
        })
    }
    steps.append(
      Step(words: "the manifest") { () throws(PublishingError) in
        guard try state().manifestBytes == run.state.manifestBytes else { throw .publication(.overtaken) }
        try send([.manifest], from: snapshot.path)
      })
    let deletions = run.deletes ? work.withdrawn : []
    if !deletions.isEmpty {
      steps.append(
        Step(words: "\(deletions.count) deletion\(deletions.count == 1 ? "" : "s")") { () throws(PublishingError) in
          try delete(deletions)
        })
    }
    if keepsJournal || run.state.journal != nil {
      steps.append(Step(words: nil) { () throws(PublishingError) in try delete([.journal]) })
    }
    return steps
  }
}

/// A part of a publication, with what it does in words where a person would miss it.
private struct Step {
  let words: String?
  let body: () throws(PublishingError) -> Void
}
