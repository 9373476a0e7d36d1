#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Testing

@testable import Publishing

/// A folder of its own for one test, removed with it.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/dateline-publishing-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit {
    _ = try? run("rm", ["-rf", path])
  }

  var output: String { path + "/Output" }
  var stagingName: String { ".Output.dateline-staging" }

  /// Everything in the folder below `sub`, with the text of each file, `→` and the target of each link, and `/` for
  /// folders.
  func tree(_ sub: String = "Output") throws -> [String: String] {
    let folder = try Folder(path + "/" + sub)
    var tree: [String: String] = [:]
    for entry in try folder.walk() {
      if entry.isFolder {
        tree[entry.path.text] = "/"
      } else if try folder.status(entry.path)?.kind == .file {
        tree[entry.path.text] = String(decoding: try #require(try folder.read(entry.path)), as: UTF8.self)
      } else {
        tree[entry.path.text] = "→ " + (try readLink(sub + "/" + entry.path.text))
      }
    }
    return tree
  }

  /// Only the files, without the manifest.
  func files(_ sub: String = "Output") throws -> [String: String] {
    try tree(sub).filter { $0.value != "/" && $0.key != "SHA256SUMS" }
  }

  func names() throws -> [String] {
    try Folder(path).walk().filter { $0.path.parent == nil }.map(\.path.text)
  }

  func write(_ sub: String, _ text: String) throws {
    let full = Path(path + "/" + sub)
    for folder in full.ancestors.reversed() where !folder.bytes.isEmpty {
      if mkdir(folder.cString, 0o777) != 0 && errno != EEXIST { throw SystemFailure.last }
    }
    unlink(full.cString)
    try Folder(path).write(Path(sub), Array(text.utf8))
  }

  func makeLink(_ sub: String, to target: String) throws {
    if symlink(target, path + "/" + sub) != 0 { throw SystemFailure.last }
  }

  private func readLink(_ sub: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: 1_000)
    if readlink(path + "/" + sub, &buffer, buffer.count - 1) < 0 { throw SystemFailure.last }
    return Path(cString: buffer).text
  }

  /// The file's identity and the time of its last change, in nanoseconds.
  func stamp(_ sub: String) throws -> [Int] {
    var status = stat()
    if stat(path + "/" + sub, &status) != 0 { throw SystemFailure.last }
    #if canImport(Glibc)
    return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    #else
    return [Int(status.st_ino), status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
    #endif
  }

  func setPermissions(_ sub: String, _ mode: UInt16) throws {
    if chmod(path + "/" + sub, mode_t(mode)) != 0 { throw SystemFailure.last }
  }

  func permissions(_ sub: String) throws -> UInt32 {
    try #require(try Folder(path).status(Path(sub))).permissions
  }

  /// Builds a site of these pages.
  @discardableResult
  func build(_ pages: [String: String]) throws -> OutputSummary {
    let output = try StagedOutput(destination: self.output)
    for (path, text) in pages.sorted(by: { $0.key < $1.key }) { try output.write(path, Array(text.utf8)) }
    return try output.commit()
  }
}

/// Runs a program without output; answers its exit code.
@discardableResult
func run(_ program: String, _ arguments: [String], in folder: String? = nil) throws -> Int32 {
  let words = folder.map { ["sh", "-c", "cd \"$0\" && exec \"$@\"", $0, program] + arguments } ?? [program] + arguments
  var pointers = words.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  #if canImport(Glibc)
  var actions = posix_spawn_file_actions_t()
  let environment = environ
  #else
  var actions: posix_spawn_file_actions_t?
  let environment = _NSGetEnviron().pointee
  #endif
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
  }
  var process = pid_t()
  let failure = posix_spawnp(&process, words[0], &actions, nil, &pointers, environment)
  if failure != 0 { throw SystemFailure(failure) }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
}

/// Ends this process at once, as no handler can prevent.
func killThisProcess() {
  kill(getpid(), SIGKILL)
}

/// Mounts a file system of that many kilobytes, where this process may.
func mountSmallDisk(at path: String, kilobytes: Int) -> Bool {
  #if canImport(Glibc)
  mkdir(path, 0o777)
  return (try? run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path])) == 0
  #else
  false
  #endif
}

/// Whether permissions mean nothing to this process.
let isSuperuser = geteuid() == 0
