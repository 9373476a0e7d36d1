#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

import Dispatch

/// The running process as its surroundings know it: streams, environment, end.
///
/// The only file of this room that calls the operating system.
enum Process {
  /// One of the process's open files.
  enum Stream {
    case input, output, error

    fileprivate var descriptor: Int32 {
      switch self {
      case .input: STDIN_FILENO
      case .output: STDOUT_FILENO
      case .error: STDERR_FILENO
      }
    }

    /// Whether a person is at the other end.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// How many columns the terminal has at the other end; `nil` where there is none.
    var terminalWidth: Int? {
      var size = winsize()
      guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
      return Int(size.ws_col)
    }
  }

  /// Why a stream could not be read or written, in the system's words.
  struct StreamFailure: Error {
    fileprivate let number: Int32
    /// The system's words.
    var reason: String { String(cString: strerror(number)) }
    /// Whether the reader has gone away, as `head` does when it has seen enough.
    var isClosedPipe: Bool { number == EPIPE }
  }

  /// Lets a write to a closed pipe fail instead of killing the process.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Takes the numbers of streams that whoever started the process has closed.
  ///
  /// Else a file of the site would get one of them, and what is said would end up in it. The streams stay unusable: they
  /// are opened the wrong way round.
  static func occupyClosedStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all the bytes to a stream.
  static func write(_ bytes: [UInt8], to stream: Stream) throws(StreamFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { posixWrite(stream.descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw StreamFailure(number: errno)
      }
    }
  }

  /// Reads a stream to its end.
  static func readAll(from stream: Stream) throws(StreamFailure) -> [UInt8] {
    try readAll(from: stream.descriptor)
  }

  /// Reads a file, or what stands in a file's place, such as a pipe, to its end.
  static func readAll(at path: String) throws(StreamFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StreamFailure(number: errno) }
    defer { close(descriptor) }
    return try readAll(from: descriptor)
  }

  private static func readAll(from descriptor: Int32) throws(StreamFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { posixRead(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw StreamFailure(number: errno)
      }
    }
  }

  /// Returns a variable of the environment.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Returns whether there is anything at a path.
  static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Returns whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Returns how many bytes a file has, if there is one.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Returns whether a folder is the user's home or a folder above it.
  static func holdsHome(_ path: String) -> Bool {
    guard let folder = realPath(path), let home = environment("HOME").flatMap(realPath) else { return false }
    return folder == "/" || home == folder || home.hasPrefix(folder + "/")
  }

  /// Returns the absolute path of a file or folder without symbolic links; `nil` where there is none.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Does something when whoever started the process wants it to end: Ctrl-C, `kill`, a closed terminal.
  static func onInterruption(_ action: @escaping @Sendable () -> Void) {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { action() }
      source.activate()
      // A source ends when nobody holds it, and this one is to stay.
      _ = Unmanaged.passRetained(source as AnyObject)
    }
  }

  /// Opens an address in the user's browser; answers whether there is a program for that.
  static func openInBrowser(_ address: String) -> Bool {
    #if canImport(Darwin)
    let program = "open"
    #else
    let program = "xdg-open"
    #endif
    var words = [strdup(program), strdup(address), nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    return posix_spawnp(&process, program, nil, nil, &words, environ) == 0
  }

  /// What is different once the program, or a library that it has loaded, has been built or installed anew; nil where that
  /// cannot be told.
  static var programVersion: String? {
    let files = Set([programPath] + loadedFiles).sorted()
    let versions = files.compactMap { path in version(ofFile: path).map { "\(path) \($0)" } }
    // A library that is gone has been installed anew while this process runs.
    return files.count > 1 && versions.count == files.count ? versions.joined(separator: "\n") : nil
  }

  /// What is different once a file has been written anew; nil where there is none.
  private static func version(ofFile path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
    let modified = status.st_mtimespec
    #else
    let modified = status.st_mtim
    #endif
    return "\(status.st_size) \(modified.tv_sec) \(modified.tv_nsec)"
  }

  private static var programPath: String {
    #if canImport(Darwin)
    var size = UInt32(PATH_MAX)
    var path = [CChar](repeating: 0, count: Int(size))
    return _NSGetExecutablePath(&path, &size) == 0 ? String(cString: path) : ""
    #else
    return "/proc/self/exe"
    #endif
  }

  /// The files of the libraries that the process has loaded, as far as they have files of their own.
  private static var loadedFiles: [String] {
    #if canImport(Darwin)
    // Those of the system stand in a cache that is replaced with the system.
    return (0..<_dyld_image_count()).compactMap { _dyld_get_image_name($0).map { String(cString: $0) } }
      .filter { version(ofFile: $0) != nil }
    #else
    // Each line ends with the path of what is mapped there.
    guard let maps = try? readAll(at: "/proc/self/maps") else { return [] }
    return String(decoding: maps, as: UTF8.self).split(separator: "\n")
      .compactMap { line in line.firstIndex(of: "/").map { String(line[$0...]) } }
    #endif
  }

  /// The user's folder for what can be made again (XDG Base Directory Specification), with a name of the program's own.
  static var cacheFolder: String? {
    if let folder = environment("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder + "/dateline" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    #if canImport(Darwin)
    return home + "/Library/Caches/dateline"
    #else
    return home + "/.cache/dateline"
    #endif
  }

  /// How many bytes of memory the process has held at most.
  static var peakMemory: Int? {
    var usage = rusage()
    // RUSAGE_SELF, which the C libraries declare as different types.
    guard getrusage(0, &usage) == 0 else { return nil }
    #if canImport(Darwin)
    return usage.ru_maxrss
    #else
    // Linux tells it in KiB.
    return usage.ru_maxrss * 1024
    #endif
  }

  /// Ends the process some time from now, whatever its threads are at then.
  static func endAtOnce(after time: DispatchTimeInterval, with code: Int32) {
    DispatchQueue.global().asyncAfter(deadline: .now() + time) { _exit(code) }
  }

  /// Ends the process.
  static func end(with code: Int32) -> Never {
    exit(code)
  }
}

private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

private func posixRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
