import BriefingModel
import EDTF
import Foundation
import Reading
import SiteRendering
import TestSupport
import Testing
import Work

@testable import Preview

@Suite("A walk of random edits") struct RandomWalkTests {
  /// One way to look at the briefing, and how far it is walked.
  struct Walk: Sendable, CustomTestStringConvertible {
    var name: String
    var options: ReadingOptions
    var seed: UInt64
    var testDescription: String { name }
  }

  private static let walks = [
    Walk(name: "for everybody", options: ReadingOptions(), seed: 1),
    Walk(name: "for the desk, with drafts", options: ReadingOptions(drafts: true, audience: .red), seed: 2),
    Walk(
      name: "an edition", options: ReadingOptions(edition: edition(asOf: "2013-01-11", since: "2013-01-10")), seed: 3),
    Walk(name: "for partners", options: ReadingOptions(audience: .amber), seed: 4),
    Walk(name: "as it stood", options: ReadingOptions(edition: edition(asOf: "2013-01-11")), seed: 5),
  ]

  private static func edition(asOf: String, since: String? = nil) -> Edition {
    Edition(asOf: try? ExtendedDate(asOf), since: since.flatMap { try? ExtendedDate($0) })
  }

  @Test(
    """
    After each edit the preview serves what a clean build writes, pages with one key have the same bytes, and a reading \
    that finds all texts that were ever read gives the same
    """,
    arguments: walks)
  func walk(_ walk: Walk) throws {
    let folder = try TemporaryFolder()
    var random = SeededRandom(seed: walk.seed)
    var content = WalkedContent()
    var written: [String: String] = [:]
    let folders = PreviewFolders(
      content: folder.path + "/Content", templates: folder.path + "/Templates", templatesMayBeMissing: true)
    var builder = PreviewBuilder(folders, walk.options, isStrict: false)
    var last: PreviewBuild?
    var lastSound = content
    var log: [String] = []
    var siteCount = 0
    var seen: [Digest: KeyedPage] = [:]
    var (keyed, left) = (0, 0)
    let store = MemoryStore()
    for step in 0..<150 {
      if step > 0, last?.site == nil, Bool.random(using: &random) {
        content = lastSound
        log.append("undo everything since there was a site")
      } else if step > 0 {
        log.append(content.edit(with: &random))
      }
      let changes = try folder.update(from: written, to: content.files)
      written = content.files
      last = try builder.build(after: step == 0 ? FolderChanges(isIncomplete: true) : changes) ?? last
      let build = try #require(last)
      let clean = try CleanBuild(folder: folder.path, walk.options)
      let place = "step \(step): \(log.last ?? "")"
      let stored = try store.reading(of: folders.content, walk.options)
      try #require(stored.diagnostics == clean.reading.diagnostics, "\(place)")
      try #require(stored.briefing?.documents == clean.reading.briefing?.documents, "\(place)")
      try #require(build.reading.diagnostics == clean.reading.diagnostics, "\(place)")
      try #require(build.reading.perhapsPublished == clean.reading.perhapsPublished, "\(place)")
      try #require(build.reading.unusedAssetCount == clean.reading.unusedAssetCount, "\(place)")
      try #require((build.site == nil) == (clean.files == nil), "\(place)")
      guard let site = build.site, let files = clean.files else { continue }
      siteCount += 1
      lastSound = content
      try #require(Set(site.pages.map(\.path)) == Set(files.keys), "\(place)")
      for page in site.pages {
        var bytes: [UInt8] = []
        page.render(into: &bytes)
        try #require(bytes == files[page.path], "\(place): \(page.path)")
      }
      for page in clean.keyed {
        let known = seen.updateValue(page, forKey: page.key)
        keyed += 1
        left += known == nil ? 0 : 1
        try #require(known == nil || known == page, "\(place): \(page.path)")
      }
      for asset in clean.assets {
        guard case .asset(let file)? = site.file(asset.path) else {
          Issue.record("\(place): \(asset.path) is not served")
          continue
        }
        let text = try String(contentsOfFile: folders.content + "/assets/" + asset.source, encoding: .utf8)
        try #require(file.bytes(in: 0..<file.size) == Array(text.utf8), "\(place): \(asset.path)")
      }
    }
    // A walk that meets nothing but errors would show nothing.
    #expect(siteCount > 60)
    #expect(store.takeCount() > 300)
    // Keys that never come again would be worth nothing.
    #expect(walk.options.edition.since != nil || left > keyed / 4, "\(left) of \(keyed)")
  }
}
