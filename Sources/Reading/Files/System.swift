#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The few calls of the operating system that reading needs; nothing else in this room touches a file.
enum System {
  /// What stands at a path.
  enum FileType: Sendable {
    case file, folder, link, other
  }

  /// One name in a folder.
  struct Entry: Sendable {
    /// The name's bytes; file systems do not promise UTF-8.
    var name: [UInt8]
    var type: FileType
  }

  /// What is known of a file without reading it.
  struct Status: Sendable {
    var type: FileType
    var size: Int
    var version: Version
  }

  /// What is different once a file has been written again, or another has taken its place.
  struct Version: Sendable, Hashable {
    var number: UInt64 = 0
    var size: Int64 = 0
    /// When anything of it was last changed, in nanoseconds since 1970: unlike the time of writing, nobody can set it.
    var changed: Int64 = 0
  }

  /// Lists a folder, in no order.
  static func list(_ path: [UInt8]) throws(ReadingError) -> [Entry] {
    guard let folder = opendir(cString(path)) else { throw failure(.list, path) }
    defer { closedir(folder) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = nameBytes(of: entry)
      if name != [46], name != [46, 46] {
        let type = try type(of: entry, at: path + [slash] + name)
        entries.append(Entry(name: name, type: type))
      }
      errno = 0
    }
    guard errno == 0 else { throw failure(.list, path) }
    return entries
  }

  /// Returns what stands at a path; a link is followed, or is told as such.
  static func status(_ path: [UInt8], followingLinks: Bool) throws(ReadingError) -> Status {
    var info = stat()
    let result = followingLinks ? stat(cString(path), &info) : lstat(cString(path), &info)
    guard result == 0 else { throw failure(.inspect, path) }
    let type: FileType =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    #if canImport(Darwin)
    let time = info.st_ctimespec
    #else
    let time = info.st_ctim
    #endif
    let version = Version(
      number: UInt64(info.st_ino), size: Int64(info.st_size),
      changed: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    return Status(type: type, size: Int(info.st_size), version: version)
  }

  /// Returns a path without links and dots, or `nil` where it leads nowhere.
  static func realPath(_ path: [UInt8]) -> [UInt8]? {
    guard let resolved = realpath(cString(path), nil) else { return nil }
    defer { free(resolved) }
    return bytes(of: resolved)
  }

  /// Hands over a file part by part.
  static func read(_ path: [UInt8], parts: (UnsafeRawBufferPointer) -> Void) throws(ReadingError) {
    let descriptor = open(cString(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(.open, path) }
    defer { close(descriptor) }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    defer { buffer.deallocate() }
    while true {
      let taken = readChunk(descriptor, buffer.baseAddress, buffer.count)
      if taken < 0, errno == EINTR { continue }
      guard taken >= 0 else { throw failure(.read, path, errno) }
      if taken == 0 { return }
      parts(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<taken]))
    }
  }

  /// Reads a file from an offset, as far as `limit` bytes.
  static func read(_ path: [UInt8], from offset: Int = 0, limit: Int) throws(ReadingError) -> [UInt8] {
    let descriptor = open(cString(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(.open, path) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw failure(.inspect, path) }
    let wanted = min(max(Int(info.st_size) - offset, 0), limit)
    guard offset == 0 || lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw failure(.read, path) }
    var error: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted {
        let taken = readChunk(descriptor, buffer.baseAddress.map { $0 + count }, wanted - count)
        if taken < 0, errno == EINTR { continue }
        if taken < 0 { error = errno }
        if taken <= 0 { break }
        count += taken
      }
    }
    guard error == 0 else { throw failure(.read, path, error) }
    return bytes
  }
}

extension System {
  private static let slash = UInt8(ascii: "/")

  /// Stands outside ``read(_:limit:)`` because there the name means the method.
  private static func readChunk(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
    Musl.read(descriptor, buffer, count)
    #else
    Darwin.read(descriptor, buffer, count)
    #endif
  }

  private static func type(of entry: UnsafeMutablePointer<dirent>, at path: [UInt8]) throws(ReadingError) -> FileType {
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): try status(path, followingLinks: false).type
    default: .other
    }
  }

  private static func nameBytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // The entry may be shorter than `dirent`, so the name is reached through its offset and never copied whole.
    guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return [] }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    return bytes(of: start)
  }

  private static func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
    UnsafeRawBufferPointer(start: text, count: strlen(text)).map { $0 }
  }

  /// Returns a path as C takes it, with a zero at its end.
  private static func cString(_ path: [UInt8]) -> [CChar] {
    path.map { CChar(bitPattern: $0) } + [0]
  }

  private static func failure(
    _ operation: ReadingError.Operation, _ path: [UInt8], _ number: Int32 = errno
  ) -> ReadingError {
    ReadingError(
      operation: operation, path: String(decoding: path, as: UTF8.self), errorNumber: number,
      reason: strerror(number).map { String(cString: $0) } ?? "error \(number)",
      isMissing: number == ENOENT || number == ENOTDIR)
  }
}
