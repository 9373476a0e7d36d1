/// Reads a `Content/` folder again and again, and each time only what can have changed.
///
/// Whatever was done to the folder in between, each reading gives what ``readBriefing(at:options:)`` gives: that function is
/// the first reading of such a reader.
public struct BriefingReader: Sendable {
  private let folder: String
  private var files = ContentListing()
  private var memory = ReadingMemory()

  /// Makes a reader of a content folder, which nothing is read of yet.
  public init(of folder: String) {
    self.folder = folder
  }

  /// Finds out what is in the folder now; what files say is found out by ``reading(_:)``.
  ///
  /// - Parameter changed: The only paths, relative to the folder, at which something can have changed since the last time;
  ///   `nil` where nothing is known of that.
  /// - Returns: Whether there is anything new.
  /// - Throws: A ``ReadingError`` where the machine refuses.
  @discardableResult
  public mutating func update(changed: Set<String>? = nil) throws(ReadingError) -> Bool {
    try files.update(from: folder, changed: changed)
  }

  /// Digests of all that the files held at the last update.
  public var fingerprint: ContentFingerprint { files.fingerprint }

  /// Returns what the files say that were there at the last update, and every mistake in them.
  ///
  /// - Parameters:
  ///   - isLast: Whether nothing is asked of the reader any more; then it lets go of the files on the way.
  ///   - store: Where earlier runs of the program have left what they read, and this one leaves it for the next.
  public mutating func reading(
    _ options: ReadingOptions = ReadingOptions(), isLast: Bool = false, store: (any ReadingStore)? = nil
  ) -> BriefingReading {
    memory.read(
      isLast ? files.handOver() : files.files, folder: folderName(folder), options, isLast: isLast, store: store)
  }
}
