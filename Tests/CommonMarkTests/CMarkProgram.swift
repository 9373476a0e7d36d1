#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The program `cmark-gfm`, which libcmark-gfm's authors made of the same library.
struct CMarkProgram {
  struct Failure: Error {
    var doing: String
    var code: Int32
  }

  private static let arguments = [
    "cmark-gfm", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tagfilter", "-e", "tasklist", "-e",
    "footnotes",
  ]

  /// Where the program is installed, if it is.
  static let path = ["/usr", "/usr/local", "/opt/homebrew"].map { $0 + "/bin/cmark-gfm" }.first { path in
    access(path, X_OK) == 0
  }

  /// What the program prints for a document.
  static func html(of markdown: [UInt8]) throws(Failure) -> [UInt8] {
    let input = try File()
    let output = try File()
    try input.write(markdown)
    try run(readingFrom: input, writingTo: output)
    return try output.contents()
  }

  private static func run(readingFrom input: borrowing File, writingTo output: borrowing File) throws(Failure) {
    #if canImport(Glibc)
    var actions = posix_spawn_file_actions_t()
    #else
    var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.descriptor, 0)
    posix_spawn_file_actions_adddup2(&actions, output.descriptor, 1)
    var strings = arguments.map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    var process = pid_t()
    let code = posix_spawn(&process, path ?? "cmark-gfm", &actions, nil, &strings, nil)
    guard code == 0 else { throw Failure(doing: "start", code: code) }
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process, status == 0 else { throw Failure(doing: "run", code: status) }
  }

  /// A file without a name, which is gone once it is closed.
  private struct File: ~Copyable {
    let descriptor: Int32

    init() throws(Failure) {
      var template = Array("/tmp/commonmark-XXXXXX".utf8CString)
      descriptor = mkstemp(&template)
      guard descriptor >= 0 else { throw Failure(doing: "make a file", code: errno) }
      unlink(template)
    }

    deinit {
      close(descriptor)
    }

    func write(_ bytes: [UInt8]) throws(Failure) {
      guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else { throw Failure(doing: "write", code: errno) }
    }

    func contents() throws(Failure) -> [UInt8] {
      let count = Int(lseek(descriptor, 0, SEEK_END))
      var bytes = [UInt8](repeating: 0, count: max(0, count))
      guard pread(descriptor, &bytes, bytes.count, 0) == count else { throw Failure(doing: "read", code: errno) }
      return bytes
    }
  }
}
