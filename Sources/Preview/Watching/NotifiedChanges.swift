#if os(Linux)
/// Changes that the kernel tells of (inotify).
final class NotifiedChanges: ChangeSource {
  private let roots: [String]
  private let notification: Int32
  private var folders: [Int32: String] = [:]
  /// Names that matter in folders which are watched for their sake only: those in which the roots stand, and those of
  /// files to which links lead.
  private var names: [Int32: Set<String>] = [:]

  var descriptor: Int32? { notification }

  /// Watches folders, which need not be there yet.
  init(in roots: [String]) throws(System.NoNotification) {
    self.roots = roots
    notification = try System.openNotification()
    do throws(System.NoNotification) {
      try watchAll()
    } catch {
      System.end(notification)
      throw error
    }
  }

  deinit { System.end(notification) }

  func changes() -> FolderChanges {
    var changes = FolderChanges()
    while true {
      let bytes = System.available(on: notification)
      guard !bytes.isEmpty else { break }
      for message in System.notifications(in: bytes) { add(message, to: &changes) }
    }
    // Folders have come or gone: which are to be watched is found out anew. Where the limit is reached only now, the new
    // ones stay unwatched, and files in them are seen with the next change elsewhere.
    if changes.isIncomplete { try? watchAll() }
    return changes
  }

  private func add(_ message: System.Notification, to changes: inout FolderChanges) {
    if names[message.watch]?.contains(message.name) == true {
      changes.isIncomplete = true
    } else if let folder = folders[message.watch] {
      if message.isUnsettling {
        changes.isIncomplete = true
      } else if !isHidden(message.name) {
        if message.isFolder { changes.isIncomplete = true } else { changes.paths.insert(folder + "/" + message.name) }
      }
    } else if message.watch < 0 {
      changes.isIncomplete = true
    }
  }

  private func watchAll() throws(System.NoNotification) {
    let tree = FolderTree(roots)
    folders = [:]
    names = [:]
    for path in roots + tree.linkedFiles {
      let (folder, name) = split(path)
      if let number = try System.watch(folder, on: notification) { names[number, default: []].insert(name) }
    }
    for folder in tree.folders {
      if let number = try System.watch(folder, on: notification) { folders[number] = folder }
    }
  }
}
#endif
