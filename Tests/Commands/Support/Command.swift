import Foundation

/// The outcome of a command that has run.
struct Command: Sendable {
  let output: Data
  let errors: Data
  let exitCode: Int32

  /// Standard output, then standard error with a sign before each line, then the exit code if it is not 0.
  var transcript: String {
    var text = String(decoding: output, as: UTF8.self)
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    var lines = String(decoding: errors, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { text += line.isEmpty ? "!\n" : "! " + line + "\n" }
    if exitCode != 0 { text += "[exit \(exitCode)]\n" }
    return text
  }

  /// The folder in which the tests' own binary stands, and beside it the program under test.
  static let binaries: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.appending(path: "dateline").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  /// Where the program keeps what can be made again, apart from the folders that tests look at.
  static let caches = FileManager.default.temporaryDirectory.appending(path: "dateline-test-caches")

  /// Runs a command line in a folder, with the program under test first on the path.
  static func shell(
    _ line: String, in folder: URL, environment: [String: String] = [:]
  ) throws -> Command {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    var variables = [
      "PATH": "\(binaries.path):/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8",
      "XDG_CACHE_HOME": caches.path,
    ]
    variables.merge(environment) { $1 }
    process.environment = variables
    process.standardInput = FileHandle.nullDevice
    // Files rather than pipes: nothing waits for a reader, however much is printed.
    let capture = try TemporaryFolder()
    let outputFile = capture.url.appending(path: "output")
    let errorFile = capture.url.appending(path: "errors")
    for file in [outputFile, errorFile] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    let outputHandle = try FileHandle(forWritingTo: outputFile)
    let errorHandle = try FileHandle(forWritingTo: errorFile)
    process.standardOutput = outputHandle
    process.standardError = errorHandle
    try process.run()
    process.waitUntilExit()
    try outputHandle.close()
    try errorHandle.close()
    return Command(
      output: try Data(contentsOf: outputFile), errors: try Data(contentsOf: errorFile),
      exitCode: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus)
  }
}
