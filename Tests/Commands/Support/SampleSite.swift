import Foundation
import Testing

/// The site of the sample briefing, built once for all the tests that look at it.
struct SampleSite: Sendable {
  /// The folder of the project.
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The site, or why it could not be built.
  static let built = Result { try SampleSite() }

  private let folder: TemporaryFolder
  /// Every file, by path.
  let files: [String: String]

  /// Where the site stands.
  var url: URL { folder.url.appending(path: "Output") }

  /// The pages, by path, in order.
  var pages: [(path: String, html: String)] {
    files.filter { $0.key.hasSuffix(".html") }.map { ($0.key, $0.value) }.sorted { $0.path < $1.path }
  }

  /// Builds the sample briefing, with a base address so that feeds and canonical links are made too.
  private init() throws {
    folder = try TemporaryFolder()
    try Self.copyContent(to: folder.url)
    let settings = folder.url.appending(path: "Content/briefing.yml")
    let text = try String(contentsOf: settings, encoding: .utf8)
    try (text + "\nbase-url: https://example.org/mali/\n").write(to: settings, atomically: true, encoding: .utf8)
    let build = try Command.shell("dateline build", in: folder.url)
    try #require(build.exitCode == 0, "\(build.transcript)")
    #expect(build.errors.isEmpty, "\(build.transcript)")
    files = try Tree.files(in: folder.url.appending(path: "Output"))
  }

  /// Copies the sample's content into a folder.
  static func copyContent(to folder: URL) throws {
    // Where the folder is a link, the copy has to be of what it leads to: the tests change what they copy.
    let content = project.appending(path: "Content").resolvingSymlinksInPath()
    try FileManager.default.copyItem(at: content, to: folder.appending(path: "Content"))
  }
}
