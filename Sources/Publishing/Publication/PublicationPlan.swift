/// What a publication is going to do.
public struct PublicationPlan: Sendable {
  /// Files of one kind.
  public struct Share: Sendable, Hashable {
    /// How many there are.
    public let count: Int
    /// How many bytes they have together.
    public let bytes: Int
    /// The first few.
    public let names: [String]
  }

  /// Files that the target does not have.
  public let new: Share
  /// Files that the target has with other bytes.
  public let changed: Share
  /// Files that the target has as they are.
  public let unchanged: Share
  /// Files at the target that are no longer part of the site.
  public let withdrawn: Share
  /// Whether these are deleted.
  public let deletes: Bool
  /// How many may be deleted at most.
  public let maximumDeletions: Int
  /// Whether the target has everything already.
  public let isEmpty: Bool
  /// What an earlier publication that was cut short has left to do: whether there was one.
  public let finishesAnother: Bool
}

/// The same, file by file.
struct PublicationWork {
  /// What goes, in the order of the steps and of paths; within a step new files go first.
  private(set) var sends: [(path: Path, isNew: Bool)] = []
  private(set) var unchanged: [Path] = []
  /// What is at the target and no longer part of the site.
  private(set) var withdrawn: [Path] = []
  /// The manifest that the target is to have.
  let manifest: Manifest
  /// The list of what is about to change there: what goes, and what is withdrawn, which perhaps no manifest names.
  let journal: Manifest

  init(_ site: BuiltSite, at target: TargetState, deletes: Bool) {
    let known = target.known
    for (path, digest) in site.manifest.digests {
      if target.manifest?.digests[path] == digest, target.journal?.names(path) != true {
        unchanged.append(path)
      } else {
        sends.append((path, known[path] == nil))
      }
    }
    sends.sort { left, right in
      let (leftStage, rightStage) = (
        PublicationStage(of: left.path).rawValue, PublicationStage(of: right.path).rawValue
      )
      if leftStage != rightStage { return leftStage < rightStage }
      if left.isNew != right.isNew { return left.isNew }
      return left.path < right.path
    }
    unchanged.sort()
    withdrawn = known.keys.filter { !site.manifest.names($0) }.sorted()
    let gone = known.filter { !site.manifest.names($0.key) }
    // What stays though it is no longer part of the site is named on, so that it can be deleted another time.
    let all = site.manifest.digests.merging(deletes ? [:] : gone) { first, _ in first }
    manifest = Manifest(digests: all, label: site.label)
    let sent = Set(sends.map(\.path))
    journal = Manifest(
      digests: site.manifest.digests.filter { sent.contains($0.key) }.merging(gone) { first, _ in first
      })
  }

  func paths(new: Bool) -> [Path] { sends.filter { $0.isNew == new }.map(\.path) }
}
