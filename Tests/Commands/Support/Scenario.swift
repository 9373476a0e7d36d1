import Foundation
import Testing

/// One folder of `Scenarios/`: input, a session of commands, and what is expected of it.
struct Scenario: Sendable, CustomTestStringConvertible {
  /// The folder's name, which says the behaviour.
  let name: String

  var testDescription: String { name.replacing("-", with: " ") }

  private var folder: URL { Self.folder.appending(path: name) }
  private var sessionFile: URL { folder.appending(path: "session.txt") }
  private var expectedTree: URL { folder.appending(path: "expected") }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scenarios")

  /// All scenarios, by name.
  static let all: [Scenario] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(Scenario.init(name:))
  }()

  /// What the session should print.
  func expectedSession() throws -> String {
    try String(contentsOf: sessionFile, encoding: .utf8)
  }

  /// What `Output/` should hold; `nil` where the scenario does not say.
  func expectedFiles() throws -> [String: String]? {
    guard FileManager.default.fileExists(atPath: expectedTree.path) else { return nil }
    return try Tree.files(in: expectedTree)
  }

  /// Keeps what the session printed and wrote as what is expected.
  func update(session: String, root: URL) throws {
    try session.write(to: sessionFile, atomically: true, encoding: .utf8)
    guard FileManager.default.fileExists(atPath: expectedTree.path) else { return }
    try FileManager.default.removeItem(at: expectedTree)
    try FileManager.default.copyItem(at: root.appending(path: "Output"), to: expectedTree)
  }

  /// Copies the input to a fresh folder, runs the commands there, and returns the session as it went.
  func run(in root: URL) throws -> String {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name != "session.txt" && name != "expected" {
      try FileManager.default.copyItem(at: folder.appending(path: name), to: root.appending(path: name))
    }
    var session = ""
    for line in try expectedSession().split(separator: "\n") {
      if line.hasPrefix("#") {
        // A remark opens a paragraph, unless it goes on with the one before.
        if !session.isEmpty, !endsWithRemark(session) { session += "\n" }
        session += line + "\n"
      } else if line.hasPrefix("$ ") {
        let result = try Command.shell(String(line.dropFirst(2)), in: root)
        session += line + "\n" + normalise(result.transcript, root: root)
      }
    }
    return session
  }

  private func endsWithRemark(_ session: String) -> Bool {
    session.split(separator: "\n").last?.hasPrefix("#") == true
  }

  /// Puts signs for what differs from run to run, and a backslash before what would read as a remark or a command.
  private func normalise(_ text: String, root: URL) -> String {
    let lines = text.replacing(root.path, with: "[ROOT]")
      .replacing(/\b[0-9]+(\.[0-9]+)? (ms|s)\b/, with: "[TIME]")
      .replacing(/\b[0-9,]+ (KB|MB)\b/, with: "[SIZE]")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("#") || $0.hasPrefix("$ ") ? "\\" + $0 : $0 }
    return lines.joined(separator: "\n")
  }
}
