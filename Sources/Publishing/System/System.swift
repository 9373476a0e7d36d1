// The one file that knows the platform: thin wrappers over the C library, which throw instead of setting `errno`.
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A call that failed, by its `errno`.
struct SystemFailure: Error {
  let code: Int32

  init(_ code: Int32) {
    self.code = code
  }

  static var last: SystemFailure { SystemFailure(errno) }

  var text: String { String(cString: strerror(code)) }
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  var isExisting: Bool { code == EEXIST }
  var isNotEmpty: Bool { code == ENOTEMPTY || code == EEXIST }
  var isLocked: Bool { code == EWOULDBLOCK }
  /// What `open` answers for a symbolic link that it must not follow.
  var isLink: Bool { code == ELOOP || code == ENOTDIR || code == EMLINK }
  /// This user may not write there, or nobody may.
  var forbidsWriting: Bool { [EACCES, EPERM, EROFS].contains(code) }
  /// The file system, or its rules, allow no hard link here; a copy does as well.
  var forbidsLink: Bool { [EPERM, EACCES, EXDEV, EMLINK, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code) }
  /// The file system, or the kernel, cannot exchange two names.
  var forbidsExchange: Bool { [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code) }
}

enum System {
  /// What stands at a path; symbolic links are not followed.
  struct Status {
    enum Kind { case file, folder, other }
    let kind: Kind
    let size: Int
    let device: UInt64
    let inode: UInt64
    let permissions: UInt32
    /// Whether it belongs to this user, and nobody else may write to it.
    let isOwn: Bool
    /// When the bytes were last written, and when anything of the file last changed, in nanoseconds.
    let modified: Int
    let changed: Int
  }

  /// The folder that paths are relative to where no other is meant.
  static var currentFolder: Int32 { AT_FDCWD }
  static var processNumber: Int32 { getpid() }

  // MARK: Opening

  static func openFolder(_ folder: Int32, _ path: Path, followingLink: Bool) throws(SystemFailure) -> Int32 {
    try open(folder, path, O_RDONLY | O_DIRECTORY | (followingLink ? 0 : O_NOFOLLOW))
  }

  /// Without waiting for the other end where it is a pipe.
  static func openForReading(_ folder: Int32, _ path: Path) throws(SystemFailure) -> Int32 {
    try open(folder, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  }

  /// For nothing but to learn whether this process may.
  static func openForWriting(_ folder: Int32, _ path: Path) throws(SystemFailure) -> Int32 {
    try open(folder, path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK)
  }

  /// Following symbolic links, without waiting for the other end where it is a pipe.
  static func openForReading(_ path: Path) throws(SystemFailure) -> Int32 {
    try open(currentFolder, path, O_RDONLY | O_NONBLOCK)
  }

  /// At no time has anybody else more permissions than those, less what the user's mask takes from them.
  static func createFile(
    _ folder: Int32, _ path: Path, permissions: UInt32 = 0o666
  ) throws(SystemFailure) -> Int32 {
    try open(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions)
  }

  private static func open(
    _ folder: Int32, _ path: Path, _ flags: Int32, _ permissions: UInt32 = 0
  ) throws(SystemFailure) -> Int32 {
    try check { openat(folder, path.cString, flags | O_CLOEXEC, mode_t(permissions)) }
  }

  static func close(_ descriptor: Int32) throws(SystemFailure) {
    #if canImport(Darwin)
    let result = Darwin.close(descriptor)
    #elseif canImport(Musl)
    let result = Musl.close(descriptor)
    #else
    let result = Glibc.close(descriptor)
    #endif
    // After EINTR the descriptor is gone all the same.
    if result != 0 && errno != EINTR { throw .last }
  }

  // MARK: Bytes

  static func read(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemFailure) -> Int {
    try count { platformRead(file, buffer.baseAddress, buffer.count) }
  }

  /// Reads from a place in a file, which is nothing where it has ended.
  static func read(
    _ file: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemFailure) -> Int {
    try count { pread(file, buffer.baseAddress, buffer.count, off_t(offset)) }
  }

  static func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      rest = rest.dropFirst(try count { platformWrite(file, part.baseAddress, part.count) })
    }
  }

  /// Returns when the disk holds what was written to a file, or the names in a folder.
  static func sync(_ descriptor: Int32) throws(SystemFailure) {
    try check { fsync(descriptor) }
  }

  /// Whether bytes stand before others in the order of their values.
  static func precedes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard let start = left.baseAddress, let other = right.baseAddress else { return left.count < right.count }
    let order = memcmp(start, other, min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
  }

  // MARK: Names

  static func makeFolder(_ folder: Int32, _ path: Path, permissions: UInt32 = 0o777) throws(SystemFailure) {
    try check { mkdirat(folder, path.cString, mode_t(permissions)) }
  }

  static func removeFile(_ folder: Int32, _ path: Path) throws(SystemFailure) {
    try check { unlinkat(folder, path.cString, 0) }
  }

  static func removeFolder(_ folder: Int32, _ path: Path) throws(SystemFailure) {
    try check { unlinkat(folder, path.cString, AT_REMOVEDIR) }
  }

  /// A second name for a file; for a symbolic link itself, not for what it points to.
  static func link(
    _ folder: Int32, _ path: Path, to otherFolder: Int32, _ otherPath: Path
  ) throws(SystemFailure) {
    try check { linkat(folder, path.cString, otherFolder, otherPath.cString, 0) }
  }

  static func rename(
    _ folder: Int32, _ path: Path, to otherFolder: Int32, _ otherPath: Path
  ) throws(SystemFailure) {
    try check { renameat(folder, path.cString, otherFolder, otherPath.cString) }
  }

  /// Swaps two names in one step; no other process ever sees one of them missing.
  static func exchange(
    _ folder: Int32, _ path: Path, with otherFolder: Int32, _ otherPath: Path
  ) throws(SystemFailure) {
    #if canImport(Darwin)
    let rename = renameatx_np
    let exchangeFlag = UInt32(RENAME_SWAP)
    #else
    // Swift's import of the C library leaves out what it declares for GNU alone, so the symbol is looked up by name.
    typealias RenameWithFlags =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32
    guard let symbol = dlsym(nil, "renameat2") else { throw SystemFailure(ENOSYS) }
    let rename = unsafeBitCast(symbol, to: RenameWithFlags.self)
    let exchangeFlag: UInt32 = 2
    #endif
    try check { rename(folder, path.cString, otherFolder, otherPath.cString, exchangeFlag) }
  }

  // MARK: Asking

  static func status(_ folder: Int32, _ path: Path) throws(SystemFailure) -> Status {
    var status = stat()
    try check { fstatat(folder, path.cString, &status, AT_SYMLINK_NOFOLLOW) }
    return Status(status)
  }

  static func status(of descriptor: Int32) throws(SystemFailure) -> Status {
    var status = stat()
    try check { fstat(descriptor, &status) }
    return Status(status)
  }

  static func setPermissions(_ permissions: UInt32, of descriptor: Int32) throws(SystemFailure) {
    try check { fchmod(descriptor, mode_t(permissions)) }
  }

  /// Makes a folder that only this user may look into, in the system's folder for what does not last.
  static func makeTemporaryFolder() throws(SystemFailure) -> String {
    let place = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Path(place + "/dateline-XXXXXX").cString
    guard mkdtemp(&template) != nil else { throw .last }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A variable of the environment.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether there is a process with that number.
  static func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

  /// Whether a person sits at the standard input.
  static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The absolute path without symbolic links.
  static func realPath(_ path: String) throws(SystemFailure) -> String {
    guard let real = realpath(path, nil) else { throw .last }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in a folder, in no order; the descriptor is used up.
  static func names(inFolder descriptor: Int32) throws(SystemFailure) -> [(name: Path, kind: Status.Kind?)] {
    guard let stream = fdopendir(descriptor) else {
      let failure = SystemFailure.last
      try close(descriptor)
      throw failure
    }
    defer { closedir(stream) }
    var names: [(name: Path, kind: Status.Kind?)] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { Path(cString: $0) }
      }
      if name != Path(".") && name != Path("..") { names.append((name, kind(entry.pointee.d_type))) }
    }
    if errno != 0 { throw .last }
    return names
  }

  /// Nil where the file system does not tell.
  private static func kind(_ type: UInt8) -> Status.Kind? {
    switch Int(type) {
    case Int(DT_UNKNOWN): nil
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    default: .other
    }
  }

  /// Takes the folder for this process until its descriptor closes, or fails at once.
  static func lock(_ descriptor: Int32) throws(SystemFailure) {
    try check { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  // MARK: Results

  @discardableResult
  private static func check(_ call: () -> Int32) throws(SystemFailure) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw .last }
    }
  }

  private static func count(_ call: () -> Int) throws(SystemFailure) -> Int {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw .last }
    }
  }
}

extension System.Status {
  fileprivate init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    permissions = UInt32(status.st_mode & 0o7777)
    isOwn = status.st_uid == geteuid() && status.st_mode & 0o022 == 0
    #if canImport(Darwin)
    modified = status.st_mtimespec.nanoseconds
    changed = status.st_ctimespec.nanoseconds
    #else
    modified = status.st_mtim.nanoseconds
    changed = status.st_ctim.nanoseconds
    #endif
  }
}

extension timespec {
  fileprivate var nanoseconds: Int { Int(tv_sec) &* 1_000_000_000 &+ Int(tv_nsec) }
}

/// The C functions whose names the wrappers above take.
private let platformRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }
private let platformWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }
