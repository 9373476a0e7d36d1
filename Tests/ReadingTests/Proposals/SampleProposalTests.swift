import BriefingModel
import Testing

@testable import Reading

/// The dispatches of the sample briefing, without their annotations.
@Suite("The sample briefing, stripped and annotated again") struct SampleProposalTests {
  private static let everything = ReadingOptions(drafts: true, audience: .red)

  @Test("Nine in ten of the mentions that a name alone tells are restored, and none is wrong")
  func restored() throws {
    let original = try Self.files()
    let stripped = original.map { file in
      file.path.hasPrefix("dispatches/") ? SourceFile(path: file.path, bytes: Strip.annotations(of: file.bytes)) : file
    }
    let proposed = readProposals(files: stripped)
    #expect(proposed.diagnostics == [])
    let annotated = stripped.map { file in
      SourceFile(path: file.path, bytes: proposed.files.first { $0.path == file.path }?.annotated ?? file.bytes)
    }

    let before = try #require(readBriefing(files: original, options: Self.everything).briefing)
    let bare = try #require(readBriefing(files: stripped, options: Self.everything).briefing)
    let after = try #require(readBriefing(files: annotated, options: Self.everything).briefing)
    let directory = Self.directory(of: original)
    var (wanted, restored, wrong) = (0, 0, [String]())
    for (position, dispatch) in before.dispatches.enumerated() {
      #expect(bare.dispatches[position].body.hasBlocks(of: dispatch.body))
      #expect(bare.dispatches[position].body.mentions.isEmpty)
      let found = Set(after.dispatches[position].body.mentions)
      for mention in dispatch.body.mentions where isTold(mention, in: dispatch.body, of: before, directory) {
        wanted += 1
        restored += found.contains(mention) ? 1 : 0
      }
      for mention in found where !dispatch.body.mentions.contains(where: { $0.isOf(mention) }) {
        wrong.append("\(dispatch.id): \(dispatch.body.text(of: mention.block).string(mention.range))")
      }
    }
    let figures = "\(restored) of \(wanted) restored, \(wrong.count) wrong"
    #expect(wrong == [], "\(figures)")
    #expect(wanted > 60 && restored * 10 >= wanted * 9, "\(figures)")

    let again = readProposals(files: annotated)
    #expect(again.files.flatMap(\.proposals).count { $0.remedy != .choose } == 0)
  }

  @Test("As it stands, nothing is left to annotate and nothing is wrong with it, to the last warning")
  func whole() throws {
    var options = Self.everything
    options.unlinkedMentions = true
    let files = try Self.files()
    #expect(readBriefing(files: files, options: options).diagnostics.map(\.report) == [])
    #expect(readProposals(files: files).files == [])
  }

  /// Whether a mention's text means its record alone, and not as a weak alias.
  private func isTold(
    _ mention: Mention, in body: Body, of briefing: Briefing, _ directory: RecordDirectory
  ) -> Bool {
    guard case .record(let reference) = mention.target, mention.manner == nil, mention.certainty == nil else {
      return false
    }
    let text = body.text(of: mention.block).string(mention.range)
    return directory.resolve(name: text, kind: nil) == .found(reference)
      && !briefing.weakAliases(of: reference).contains(text)
  }

  private static func directory(of files: [SourceFile]) -> RecordDirectory {
    let catalogue = Catalogue(files.map { ContentFile(path: $0.path, bytes: $0.bytes) }, folder: "Content")
    let roll = Roll(
      catalogue.items.map { OpenedDocument($0) }, settings: Settings(title: "Mali"), options: everything)
    return roll.directory(stubs: [], assets: [])
  }

  /// The files of the sample briefing that are read.
  private static func files() throws -> [SourceFile] {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return try readFolder(at: "/\(root)/Content").filter { ContentFile.isRead(path: $0.path) }
  }
}

extension Mention {
  /// Whether it is another mention, or has that within it, whatever is said of it besides.
  fileprivate func isOf(_ other: Mention) -> Bool {
    block == other.block && target == other.target && range.contains(other.range)
  }
}

extension Briefing {
  fileprivate func weakAliases(of reference: RecordReference) -> [String] {
    let aliases =
      switch reference.kind {
      case .actor: actors[reference.index].aliases
      case .place: places[reference.index].aliases
      case .event, .source: [Alias]()
      }
    return aliases.filter { $0.kind == .weak }.map(\.name)
  }
}

/// Takes the annotations out of a dispatch, and leaves their texts.
private enum Strip {
  static func annotations(of bytes: [UInt8]) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    text.replace(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/) { $0.1 }
    text.replace(/\n\[[^\]\n]+\]: [a-z]+:[^\n]*/) { _ in "" }
    text.replace(/\[([^\]!\n]+)\](?:\((?:actor|place|event|source|date):[^\s()]*\)|\(\.\.[^\s()]*\)|\[[a-z0-9]+\])/) {
      $0.1
    }
    return Array(text.utf8)
  }
}
