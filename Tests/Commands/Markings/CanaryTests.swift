import Foundation
import Testing

/// What is withheld never leaves.
struct CanaryTests {
  static let sieves = [Sieve()] + Level.marked.map { Sieve(audience: $0) } + [Sieve(audience: .red, drafts: true)]
  private let seed = UInt64.random(in: 0...UInt64.max)

  @Test(
    "What an audience may not see is in no file, name of a file or message, and the rest is on the site",
    arguments: sieves)
  func canaries(sieve: Sieve) throws {
    let content = CanaryContent(sieve, seed: seed)
    let site = try CanarySite(content)
    let canaries = content.canaries.all
    #expect(canaries.count >= 200)
    for (word, canary) in canaries {
      let mayBeSeen = canary.isShown && sieve.shows(canary.level)
      if mayBeSeen {
        #expect(!site.places(of: word).isEmpty, "seed \(seed): \(canary.place) (\(canary.level)) is nowhere: \(word)")
      } else {
        #expect(site.places(of: word) == [], "seed \(seed): \(canary.place) (\(canary.level)) is shown: \(word)")
      }
      if !sieve.shows(canary.level) {
        #expect(!site.told.contains(word), "seed \(seed): \(canary.place) is told of: \(word)")
      }
    }
  }

  @Test(
    "A build is the same, byte for byte, as one of content from which all that is withheld was deleted",
    arguments: sieves)
  func equality(sieve: Sieve) throws {
    let whole = try CanarySite(CanaryContent(sieve, seed: seed))
    var deleting = sieve
    deleting.deletes = true
    let rest = try CanarySite(CanaryContent(deleting, seed: seed))
    #expect(whole.files.keys.sorted() == rest.files.keys.sorted())
    for (path, bytes) in whole.files where rest.files[path] != bytes {
      let lines = (String(decoding: bytes, as: UTF8.self), String(decoding: rest.files[path] ?? Data(), as: UTF8.self))
      let difference = lines.0.split(separator: "\n").difference(from: lines.1.split(separator: "\n"))
      Issue.record("\(path) differs: \(difference.prefix(6))")
    }
  }
}

/// A site that was built of canaries.
struct CanarySite {
  /// The bytes of each file, by path.
  let files: [String: Data]
  /// What the build said.
  let transcript: String
  /// The files in whose bytes or paths each canary stands, in whatever case.
  private var finds: [String: Set<String>] = [:]
  /// The canaries of which the build told.
  let told: Set<String>

  init(_ content: CanaryContent) throws {
    let folder = try TemporaryFolder()
    for (path, text) in content.files {
      let file = folder.url.appending(path: "Content/\(path)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let build = try Command.shell("dateline build \(content.sieve.options)", in: folder.url)
    try #require(build.exitCode == 0, "\(build.transcript)")
    transcript = build.transcript
    let canaries = Dictionary(uniqueKeysWithValues: content.canaries.all.keys.map { (Array($0.utf8), $0) })
    told = Self.canaries(canaries, in: Data(build.transcript.utf8))
    let output = folder.url.appending(path: "Output")
    var files: [String: Data] = [:]
    for path in try Tree.files(in: output).keys { files[path] = try Data(contentsOf: output.appending(path: path)) }
    self.files = files
    for (path, bytes) in files {
      for word in Self.canaries(canaries, in: Data(path.utf8) + [0] + bytes) { finds[word, default: []].insert(path) }
    }
  }

  /// Returns the files in whose bytes or paths a word stands.
  func places(of word: String) -> [String] { finds[word, default: []].sorted() }

  /// Returns the canaries that stand in some bytes.
  private static func canaries(_ canaries: [[UInt8]: String], in bytes: Data) -> Set<String> {
    let small = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    var found: Set<String> = []
    for start in small.indices where small[start] == UInt8(ascii: "q") && start + Canaries.length <= small.count {
      if let word = canaries[Array(small[start..<start + Canaries.length])] { found.insert(word) }
    }
    return found
  }
}
