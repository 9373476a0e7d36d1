/// Why Output/ could not be written, in which case the site that stood there before is untouched, or not be published.
public indirect enum PublishingError: Error, Sendable, Hashable {
  /// What the system was asked to do.
  public enum Operation: String, Sendable {
    case open, read, write, list, create, link, rename, remove, lock, swap
  }

  /// What keeps a folder from being a destination.
  public enum DestinationProblem: Sendable, Hashable {
    /// There is no path.
    case empty
    /// A file stands there.
    case isFile
    /// A symbolic link stands there that leads nowhere.
    case isDanglingLink
    /// It is the root of a file system, so that nothing can stand beside it on the same one.
    case isMountPoint
    /// It holds these, and no build has written there before.
    case isForeign([String])
    /// It equals, contains or lies within that folder, which the build must not touch.
    case isProtected(String)
  }

  /// What keeps a text from being the path of a page.
  public enum PathProblem: Sendable, Hashable {
    /// It is not relative, or has an empty component, `.` or `..`.
    case notRelative
    /// It has a backslash or a control character, which web servers and checksum files read differently.
    case unsafeCharacter
    /// It is the manifest's name.
    case reserved
    /// Another page has the same path, perhaps in other capitals or another Unicode form.
    case sameAs(String)
    /// A file and a folder have the same path.
    case fileAndFolder(String)
  }

  /// The machine refused, with the system's number for the reason (`errno`).
  case system(Operation, path: String, code: Int32)

  /// The destination cannot be one.
  case destination(String, DestinationProblem)

  /// Another build is writing to the same destination; its process number, where it is known.
  case inUse(String, process: Int?)

  /// A page cannot have this path.
  case path(String, PathProblem)

  /// Files that no build has written stand where the site has files of its own.
  case notOurs([String], destination: String)

  /// The file that was to be replaced is no longer what was read.
  case changed(String)

  /// The file that was to be replaced lies outside of the folder, where a symbolic link has led.
  case outside(String, folder: String)

  /// A site could not be published.
  case publication(PublicationProblem)

  /// The output was committed or abandoned before.
  case finished(String)
}
