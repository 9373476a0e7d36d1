#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@testable import Reading

/// A folder for one test, deleted with it.
final class TemporaryFolder {
  struct Failure: Error {
    var call: String
    var number: Int32
  }

  /// The path of the folder.
  let path: String

  init() throws {
    var template = Array("/tmp/dateline-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp", number: errno) }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit {
    delete(Array(path.utf8))
  }

  private func delete(_ path: [UInt8]) {
    // A folder that cannot be listed is none, and a link is removed without looking behind it.
    if let status = try? System.status(path, followingLinks: false), status.type == .folder {
      for entry in (try? System.list(path)) ?? [] { delete(path + [UInt8(ascii: "/")] + entry.name) }
    }
    remove(cString(path))
  }

  /// Writes a file, with the folders above it.
  func write(_ file: String, _ text: String) throws {
    try write(bytes: Array(file.utf8), text)
  }

  /// Writes a file whose path need not be UTF-8, with the folders above it.
  func write(bytes file: [UInt8], _ text: String) throws {
    let full = Array(path.utf8) + [UInt8(ascii: "/")] + file
    makeFolders(above: full)
    guard let stream = fopen(cString(full), "w") else { throw Failure(call: "fopen", number: errno) }
    defer { fclose(stream) }
    fputs(text, stream)
  }

  /// Makes a symbolic link.
  func link(_ file: String, to target: String) throws {
    makeFolders(above: Array("\(path)/\(file)".utf8))
    guard symlink(target, "\(path)/\(file)") == 0 else { throw Failure(call: "symlink", number: errno) }
  }

  /// Makes a named pipe.
  func pipe(_ file: String) throws {
    makeFolders(above: Array("\(path)/\(file)".utf8))
    guard mkfifo("\(path)/\(file)", 0o600) == 0 else { throw Failure(call: "mkfifo", number: errno) }
  }

  private func makeFolders(above file: [UInt8]) {
    for (offset, byte) in file.enumerated() where byte == UInt8(ascii: "/") && offset > 0 {
      mkdir(cString(Array(file[..<offset])), 0o700)
    }
  }

  private func cString(_ bytes: [UInt8]) -> [CChar] {
    bytes.map { CChar(bitPattern: $0) } + [0]
  }
}
