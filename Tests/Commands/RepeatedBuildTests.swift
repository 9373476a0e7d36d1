import Foundation
import TestSupport
import Testing

/// A build that finds what the last one has left may stop there, and must then be right.
struct RepeatedBuildTests {
  @Test("After any edit of the content, of the site or of the record, a build leaves what a clean build does")
  func randomWalk() throws {
    let desk = try Desk()
    var random = SeededRandom(seed: 12)
    var (stopped, partial) = (0, 0)
    for step in 0..<240 {
      let edit = try desk.edit(&random)
      let build = try desk.build()
      try #require(build.exitCode == 0, "step \(step), \(edit): \(build.transcript)")
      let isStopped = build.transcript.contains("nothing has changed since the last build")
      stopped += isStopped ? 1 : 0
      partial += build.transcript.contains(/files \([1-9]\d? new or changed/) ? 1 : 0
      #expect(isStopped == edit.mayStop, "step \(step), \(edit): \(build.transcript)")
      // The text of a record is on its own page, and in the data of the site.
      if edit == .record {
        #expect(build.transcript.contains("(2 new or changed"), "step \(step): \(build.transcript)")
      }
      let clean = try desk.cleanBuild()
      #expect(try desk.site() == clean, "step \(step), \(edit)")
    }
    #expect(stopped > 10)
    #expect(partial > 100)
  }

  @Test("A build that stops says what the last one said")
  func saysTheSame() throws {
    let desk = try Desk()
    try desk.write("pages/note.md", "---\ntitle: Note\n---\n\nA <b>bold</b> word.\n")
    let first = try desk.build().transcript
    let second = try desk.build().transcript
    func plain(_ text: String) -> String {
      text.replacing(/\ in [0-9.]+ m?s/, with: "").replacing(": nothing has changed since the last build", with: "")
        .replacing(/Wrote (.*?) \(.*?; (.*?)\) to/) { "Left \($0.1) (0 new or changed; \($0.2)) in" }
    }
    #expect(plain(first) == plain(second))
    #expect(second.contains("warning"))
    #expect(second.contains("nothing has changed"))
    #expect(try !desk.build("--fresh").transcript.contains("nothing has changed"))
    #expect(try desk.build("--strict").exitCode == 1)
  }

  @Test("A build with another library than the last one makes all anew")
  func otherLibrary() throws {
    let desk = try Desk()
    #expect(try desk.build().transcript.contains("nothing has changed"))
    let build = try desk.shell(
      """
      mkdir libraries
      cp "$(ldd "$(command -v dateline)" | awk '/libcmark-gfm.so/ { print $3 }')" libraries/
      LD_LIBRARY_PATH="$PWD/libraries" dateline build
      """)
    #expect(build.exitCode == 0)
    #expect(!build.transcript.contains("nothing has changed"), "\(build.transcript)")
  }

  @Test("A folder of caches inside the site changes nothing")
  func cachesInTheSite() throws {
    let desk = try Desk()
    let build = try desk.shell("XDG_CACHE_HOME=$PWD/New/.cache dateline build --output New")
    #expect(build.exitCode == 0, "\(build.transcript)")
    #expect(!build.transcript.contains("Kept"), "\(build.transcript)")
  }
}

/// A small briefing with its site and its records of builds, all of which can be edited at random.
private final class Desk {
  enum Edit: Equatable {
    case nothing, text, title, figure, add, rename, remove, retag, record, template, tamper, removePage, stray, damage,
      foreign, rot

    /// Whether there is nothing for a build to do after it.
    var mayStop: Bool { self == .nothing }
  }

  private let folder: TemporaryFolder
  private let clean: TemporaryFolder
  private let caches: TemporaryFolder
  private var dispatches: [String] = []
  private var count = 0

  init() throws {
    folder = try TemporaryFolder()
    clean = try TemporaryFolder()
    caches = try TemporaryFolder()
    try write("briefing.yml", "title: Desk\nlanguage: en\n")
    for name in ["Konna", "Mopti"] { try write("places/\(name.lowercased()).md", "---\nname: \(name)\n---\n") }
    for name in ["AFP", "Reuters"] {
      try write("sources/\(name.lowercased()).md", "---\nname: \(name)\nkind: agency\n---\n")
    }
    try write("events/raid.md", "---\nname: Raid\ndate: 2013-01-09\nplace: konna\n---\n")
    for _ in 0..<3 { try addDispatch() }
    _ = try build()
  }

  func write(_ path: String, _ text: String) throws {
    let file = content.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func build(_ options: String = "") throws -> Command { try shell("dateline build \(options)") }

  func shell(_ script: String) throws -> Command {
    try Command.shell(script, in: folder.url, environment: ["XDG_CACHE_HOME": caches.url.path])
  }

  /// The site as a build without a record and without a last site makes it.
  func cleanBuild() throws -> [String: String] {
    _ = try Command.shell(
      "rm -rf Output && dateline build --fresh --output Output '\(folder.url.path)'", in: clean.url,
      environment: ["XDG_CACHE_HOME": caches.url.path + "/clean"])
    return try Tree.files(in: clean.url.appending(path: "Output"))
  }

  /// The site without what the test itself has put there.
  func site() throws -> [String: String] {
    try Tree.files(in: output).filter { !$0.key.hasPrefix("stray") }
  }

  func edit(_ random: inout SeededRandom) throws -> Edit {
    let edits: [Edit] = [
      .nothing, .text, .text, .title, .figure, .figure, .add, .rename, .remove, .retag, .record, .template, .tamper,
      .removePage, .stray, .damage, .foreign, .rot,
    ]
    let edit = edits[random.part(of: edits.count)]
    count += 1
    let file = content.appending(path: "dispatches/\(dispatches[random.part(of: dispatches.count)]).md")
    switch edit {
    case .nothing: break
    case .text: try append("\nLine \(count).\n", to: file)
    case .title: try change(/title: .*/, to: "title: Story, told again \(count)", in: file)
    // Whether others bear a claim out is told on pages of other dispatches.
    case .figure:
      let isOne = try String(contentsOf: file, encoding: .utf8).contains("value=1")
      try change(/value=\d/, to: isOne ? "value=2" : "value=1", in: file)
    case .add: try addDispatch()
    case .record: try append("\nOf the town, \(count).\n", to: content.appending(path: "places/konna.md"))
    case .rename:
      let name = "renamed-\(count)"
      try FileManager.default.moveItem(at: file, to: content.appending(path: "dispatches/\(name).md"))
      dispatches[dispatches.firstIndex(of: file.deletingPathExtension().lastPathComponent) ?? 0] = name
    case .remove:
      try FileManager.default.removeItem(at: file)
      dispatches.removeAll { $0 == file.deletingPathExtension().lastPathComponent }
      try addDispatch()
    case .retag:
      let isKonna = try String(contentsOf: file, encoding: .utf8).contains("place:konna")
      try change(isKonna ? /place:konna/ : /place:mopti/, to: isKonna ? "place:mopti" : "place:konna", in: file)
    case .template:
      let templates = folder.url.appending(path: "Templates")
      try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
      try Data("/* \(count) */\n".utf8).write(to: templates.appending(path: "theme.css"))
    case .tamper:
      let page = output.appending(path: "index.html")
      try Data(String(contentsOf: page, encoding: .utf8).replacing("Desk", with: "Dusk").utf8).write(to: page)
    case .removePage: try FileManager.default.removeItem(at: output.appending(path: "places/konna.html"))
    case .stray: try Data("mine".utf8).write(to: output.appending(path: "stray-\(count).txt"))
    case .damage: try append("x", to: left("build"))
    case .foreign:
      // The record of another destination, where this one's is looked for.
      let name = try left("build")
      _ = try build("--output Elsewhere-\(count)")
      guard let other = try allLeft("build").first(where: { $0 != name }) else { break }
      try FileManager.default.removeItem(at: name)
      try FileManager.default.moveItem(at: other, to: name)
    case .rot:
      // What was read, which is looked at only where there is something else to do.
      let file = try left("cache")
      var bytes = try Data(contentsOf: file)
      bytes[random.part(of: bytes.count)] ^= 1
      try bytes.write(to: file)
      return try self.edit(&random)
    }
    return edit
  }

  private func addDispatch() throws {
    count += 1
    dispatches.append("d\(count)")
    try write(
      "dispatches/d\(count).md",
      """
      ---
      title: Story \(count)
      source: afp
      published: 2013-01-10
      ---

      In [the town](place:konna) it was quiet.

      > [!claim] via=\(count % 2 == 0 ? "afp" : "reuters") event=raid measure=killed value=\(1 + count % 3)
      > Some died in [the raid](event:raid).

      """)
  }

  private func change(_ old: some RegexComponent, to new: String, in file: URL) throws {
    try Data(String(contentsOf: file, encoding: .utf8).replacing(old, with: new).utf8).write(to: file)
  }

  private func append(_ text: String, to file: URL) throws {
    try (Data(contentsOf: file) + Data(text.utf8)).write(to: file)
  }

  /// What builds have left for the next ones: their records, or what they have read.
  private func allLeft(_ ending: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: caches.url.appending(path: "dateline"), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == ending }
  }

  private func left(_ ending: String) throws -> URL {
    try #require(try allLeft(ending).first)
  }

  private var content: URL { folder.url.appending(path: "Content") }
  private var output: URL { folder.url.appending(path: "Output") }
}

extension SeededRandom {
  /// A number below a limit, from the upper half of the next one.
  fileprivate mutating func part(of limit: Int) -> Int { Int(next() >> 33) % limit }
}
