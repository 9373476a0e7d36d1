import Work
import Synchronization

/// A new site, written beside the old one and swapped in whole.
///
/// Until `commit` swaps it in, the old site is untouched, whatever happens to the process. Nothing is forced to the
/// disk: a power cut soon after a build can damage the new site, and building again mends it, as pages are compared
/// byte for byte. Pages may be written from several threads at once.
public final class StagedOutput: Sendable {
  enum Stage { case open, failed(PublishingError), finished }

  struct State {
    var stage = Stage.open
    var paths = SitePaths()
    /// Folders that the live site has too, at the same path and reached without symbolic links.
    var liveFolders: Set<Path> = []
    /// The new site, once all of it is written.
    var site: LeftSite?
    var unchanged = 0
    var bytes = 0
  }

  let staging: StagingFolder
  let tree: Folder
  let live: Folder?
  let lastManifest: Manifest?
  /// When it was opened, in nanoseconds by the clock of the file system.
  let begun: Int
  let state = Mutex(State())

  /// Opens the destination for a build, and clears away what a killed one has left beside it.
  ///
  /// A symbolic link to a folder is followed, and missing folders on the way are made. The destination must not equal,
  /// contain or lie within any of the protected folders, and where it holds files, a build must have written there
  /// before: a slip in a path never mixes a site into somebody's folder. Throws `inUse` while another build writes to it.
  ///
  /// - Parameter foreign: Whether it may hold files of others from the first.
  public init(
    destination path: String, protecting protected: [String] = [], allowingForeign foreign: Bool = false
  ) throws(PublishingError) {
    let destination = try Destination(path, protecting: protected)
    staging = try StagingFolder(beside: destination)
    try staging.clear()
    live = try destination.liveSite()
    lastManifest = try live.flatMap { folder throws(PublishingError) in try Manifest(of: folder) }
    do throws(PublishingError) {
      if let live, lastManifest == nil, !foreign { try destination.refuseForeign(live) }
    } catch {
      try? staging.remove()
      throw error
    }
    try staging.folder.makeFolder(StagingFolder.writing)
    tree = try staging.folder.folder(StagingFolder.writing)
    begun = try staging.folder.status(StagingFolder.writing)?.modified ?? 0
  }

  deinit {
    abandon()
  }

  /// The new site, once all of it is written.
  public var site: LeftSite? { state.withLock { $0.site } }

  /// Writes one page to a relative path with `/` between its components.
  ///
  /// A path can be written once; capitals and Unicode forms are not told apart, as some file systems do not.
  public func write(_ path: String, _ bytes: [UInt8]) throws(PublishingError) {
    try bytes.withUnsafeBufferPointer { bytes throws(PublishingError) in
      try write(path, UnsafeRawBufferPointer(bytes))
    }
  }

  /// Writes one page to a relative path with `/` between its components.
  public func write(_ path: String, _ bytes: UnsafeRawBufferPointer) throws(PublishingError) {
    try add(path) { path, mayBeUnchanged throws(PublishingError) in
      let isUnchanged = mayBeUnchanged ? try keep(path, bytes) : false
      if !isUnchanged { try tree.write(path, bytes) }
      return (Digest(of: bytes), bytes.count, isUnchanged)
    }
  }

  /// Takes over the live site's file as it is, if there is one that a build has written.
  ///
  /// It is not looked into: whoever asks vouches that it held what is to stand there when the output was opened.
  ///
  /// - Returns: Whether it was taken over; where it was not, as where somebody has written to it since, it is to be written.
  public func keep(_ path: String) throws(PublishingError) -> Bool {
    guard let live, let digest = lastManifest?.digests[Path(path)] else { return false }
    var isKept = false
    try add(path) { path, mayBeUnchanged throws(PublishingError) in
      guard mayBeUnchanged, let status = try live.status(path), status.kind == .file, status.modified < begun,
        try tree.link(path, from: live)
      else { return nil }
      isKept = true
      return (digest, status.size, true)
    }
    return isKept
  }

  /// Writes one file that is too large to be held whole, with the parts that a closure hands over.
  public func write(
    _ path: String,
    parts: (_ write: (UnsafeRawBufferPointer) throws(PublishingError) -> Void) throws(PublishingError) -> Void
  ) throws(PublishingError) {
    try add(path) { path, mayBeUnchanged throws(PublishingError) in
      let (content, isUnchanged) = try write(path, mayBeUnchanged: mayBeUnchanged, parts: parts)
      return (content.digest, content.size, isUnchanged)
    }
  }

  /// Copies a file of any size to a relative path with `/` between its components; symbolic links are followed.
  public func copy(_ source: String, to path: String) throws(PublishingError) {
    try add(path) { path, mayBeUnchanged throws(PublishingError) in
      if mayBeUnchanged, let content = try live?.content(path, sameAs: ReadableFile(source)), let live,
        try tree.link(path, from: live)
      {
        return (content.digest, content.size, true)
      }
      let content = try tree.copy(ReadableFile(source), to: path)
      return (content.digest, content.size, false)
    }
  }

  /// Takes a path, lets a file come to stand there, and notes it for the manifest, or gives the path free where none did;
  /// the first failure ends the build.
  private func add(
    _ text: String,
    _ place: (Path, _ mayBeUnchanged: Bool) throws(PublishingError) -> (digest: Digest, size: Int, isUnchanged: Bool)?
  ) throws(PublishingError) {
    do throws(PublishingError) {
      let mayBeUnchanged = try state.withLock { state throws(PublishingError) in try take(text, &state) }
      let path = Path(text)
      let file = try place(path, mayBeUnchanged)
      state.withLock { state in
        guard let file else { return state.paths.giveFree(text) }
        state.paths.note(file.digest, of: text)
        state.unchanged += file.isUnchanged ? 1 : 0
        state.bytes += file.size
      }
    } catch {
      state.withLock { state in
        if case .open = state.stage { state.stage = .failed(error) }
      }
      throw error
    }
  }

  /// Drops the new site, so that what stood at the destination stays as it was.
  ///
  /// Does nothing after a commit.
  public func abandon() {
    let isFirst = state.withLock { state in
      if case .finished = state.stage { return false }
      state.stage = .finished
      return true
    }
    // What cannot be removed now is removed by the next build.
    if isFirst { try? discard() }
  }

  func discard() throws(PublishingError) {
    try staging.clear()
    try staging.remove()
  }

  /// Takes a path and makes its folders; answers whether the live site may hold the same file.
  private func take(_ text: String, _ state: inout State) throws(PublishingError) -> Bool {
    if case .finished = state.stage { throw .finished(staging.destination.path) }
    for folder in try state.paths.take(text) {
      try tree.makeFolder(folder)
      guard lastManifest?.folders.contains(folder) == true, folder.parent.map(state.liveFolders.contains) ?? true,
        try live?.status(folder)?.kind == .folder
      else { continue }
      state.liveFolders.insert(folder)
    }
    let path = Path(text)
    return lastManifest?.names(path) == true && (path.parent.map(state.liveFolders.contains) ?? true)
  }

  /// Writes a file in parts; as what it holds is known only then, a file of the live site that holds the same takes its
  /// place, with its times.
  func write(
    _ path: Path, mayBeUnchanged: Bool,
    parts: (_ write: (UnsafeRawBufferPointer) throws(PublishingError) -> Void) throws(PublishingError) -> Void
  ) throws(PublishingError) -> (content: FileContent, isUnchanged: Bool) {
    let content = try tree.write(path, parts: parts)
    guard mayBeUnchanged, let live, let written = try tree.existingFile(path),
      try live.content(path, sameAs: written) != nil
    else { return (content, false) }
    try tree.removeFile(path)
    if try tree.link(path, from: live) { return (content, true) }
    return (try tree.write(path, parts: parts), false)
  }

  /// Takes over the live site's file where it has the same bytes, so that its times stay.
  private func keep(_ path: Path, _ bytes: UnsafeRawBufferPointer) throws(PublishingError) -> Bool {
    guard let live, try live.holds(path, bytes) else { return false }
    return try tree.link(path, from: live)
  }
}
