import Work

/// What a build has left at its destination, by which its record can tell that it stands there as it was left.
public struct LeftSite: Sendable {
  /// The digest of the list of its files.
  let manifest: Digest
  /// When the first of its files can have been written, in nanoseconds by the clock of the file system.
  let begun: Int
  /// How many files were written, the others being taken over from the site before.
  let written: Int
}
