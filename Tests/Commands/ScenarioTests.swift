import Foundation
import Testing

/// The whole program on small folders of content: messages and trees as its user sees them.
struct ScenarioTests {
  @Test("The program does what the scenario shows", arguments: Scenario.all)
  func scenario(_ scenario: Scenario) throws {
    let folder = try TemporaryFolder()
    let session = try scenario.run(in: folder.url)
    if ProcessInfo.processInfo.environment["DATELINE_UPDATE"] != nil {
      try scenario.update(session: session, root: folder.url)
      return
    }
    #expect(try session == scenario.expectedSession())
    guard let expected = try scenario.expectedFiles() else { return }
    let actual = try Tree.files(in: folder.url.appending(path: "Output"))
    #expect(actual.keys.sorted() == expected.keys.sorted())
    for (path, text) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(actual[path] == text, "\(path) differs; see Tests/Commands/README.md")
    }
  }

  @Test("There are scenarios at all")
  func scenariosAreFound() {
    #expect(!Scenario.all.isEmpty)
  }
}
