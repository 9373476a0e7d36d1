#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The few calls of the operating system that a preview needs.
enum System {
  /// What is known of a file without reading it.
  struct Status: Hashable {
    /// Which file it is, on which disk.
    struct Identity: Hashable {
      var device: UInt64
      var number: UInt64
    }

    var identity: Identity
    var isFolder: Bool
    var size: Int64
    /// When it was last written, in nanoseconds since 1970.
    var written: Int64
  }

  /// Returns what stands at a path, through links; `nil` where there is nothing.
  static func status(_ path: String) -> Status? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    #if canImport(Darwin)
    let time = info.st_mtimespec
    #else
    let time = info.st_mtim
    #endif
    return Status(
      identity: Status.Identity(device: UInt64(truncatingIfNeeded: info.st_dev), number: UInt64(info.st_ino)),
      isFolder: info.st_mode & S_IFMT == S_IFDIR, size: Int64(info.st_size),
      written: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  /// Returns the path without links, or `nil` where it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// One name in a folder.
  struct Entry {
    var name: String
    /// Whether it may be a folder, or lead to one.
    var mayBeFolder: Bool
    var isLink: Bool
  }

  /// Lists a folder; a folder that cannot be listed has nothing in it.
  static func list(_ path: String) -> [Entry] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return [] }
      let name = String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
      guard name != ".", name != ".." else { continue }
      let type = Int32(entry.pointee.d_type)
      entries.append(
        Entry(name: name, mayBeFolder: type != Int32(DT_REG), isLink: type == Int32(DT_LNK)))
    }
    return entries
  }

  /// The number of the error that a port is taken already.
  static let addressInUse = EADDRINUSE

  /// The system's words for the number of an error.
  static func reason(of number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }

  /// The time now, in nanoseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// A pipe through which one thread wakes another.
  static func pipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [0, 0]
    #if canImport(Darwin)
    guard Darwin.pipe(&ends) == 0 else { return nil }
    #elseif canImport(Musl)
    guard Musl.pipe(&ends) == 0 else { return nil }
    #else
    guard Glibc.pipe(&ends) == 0 else { return nil }
    #endif
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }

  /// Writes one byte to a descriptor.
  static func wake(_ descriptor: Int32) {
    var byte: UInt8 = 1
    _ = write(descriptor, &byte, 1)
  }

  /// Closes a descriptor.
  static func end(_ descriptor: Int32) {
    _ = close(descriptor)
  }

  /// Waits until one of the descriptors has something to read; returns those that have.
  ///
  /// - Parameter milliseconds: How long to wait at most; `nil` for ever.
  static func wait(for descriptors: [Int32], milliseconds: Int32?) -> Set<Int32> {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&polled, nfds_t(polled.count), milliseconds ?? -1)
    guard count > 0 else { return [] }
    return Set(polled.filter { $0.revents != 0 }.map(\.fd))
  }

  /// Reads what there is on a descriptor now, at most 64 KB.
  static func available(on descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(read(descriptor, buffer.baseAddress, buffer.count), 0)
    }
  }
}

#if os(Linux)
extension System {
  /// Why there can be no notification.
  struct NoNotification: Error {
    /// The system's words for it.
    let reason: String

    fileprivate init() {
      reason = System.reason(of: errno)
    }
  }

  /// One message of the kernel about a watched folder.
  struct Notification {
    var watch: Int32
    var name: String
    var isFolder: Bool
    /// Whether messages were lost, or the watched folder itself is gone or has moved.
    var isUnsettling: Bool
  }

  private static let isFolderFlag = UInt32(1 << 30)

  /// Opens an inotify instance.
  static func openNotification() throws(NoNotification) -> Int32 {
    let descriptor = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK))
    guard descriptor >= 0 else { throw NoNotification() }
    return descriptor
  }

  /// Watches a folder; returns the number of the watch, or `nil` where there is no such folder.
  static func watch(_ folder: String, on descriptor: Int32) throws(NoNotification) -> Int32? {
    // IN_CLOSE_WRITE rather than IN_MODIFY: a file is read when it is whole.
    let events =
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
      | IN_ATTRIB
    let number = inotify_add_watch(descriptor, folder, UInt32(events) | UInt32(IN_ONLYDIR))
    if number >= 0 { return number }
    if [ENOENT, ENOTDIR, EACCES, ELOOP].contains(errno) { return nil }
    throw NoNotification()
  }

  /// Takes a kernel's messages apart.
  static func notifications(in bytes: [UInt8]) -> [Notification] {
    let unsettling = UInt32(IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)
    var notifications: [Notification] = []
    var offset = 0
    bytes.withUnsafeBytes { buffer in
      while offset + 16 <= buffer.count {
        let mask = buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
        let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        let end = min(offset + 16 + length, buffer.count)
        let name = buffer[(offset + 16)..<end].prefix { $0 != 0 }
        if mask & UInt32(IN_IGNORED) == 0 {
          notifications.append(
            Notification(
              watch: buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self),
              name: String(decoding: name, as: UTF8.self), isFolder: mask & isFolderFlag != 0,
              isUnsettling: mask & unsettling != 0))
        }
        offset = end
      }
    }
    return notifications
  }
}
#endif
