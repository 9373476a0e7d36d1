import BriefingModel
import Reading
import TestSupport
import Testing

@Suite("Damaged files") struct RobustnessTests {
  private static let sound: [SourceFile] = [
    SourceFile(path: "briefing.yml", bytes: Array("title: Test\nunknown-records: stub\nhosts: {a: {git: x}}\n".utf8)),
    SourceFile(
      path: "actors/traore.md",
      bytes: Array(
        """
        ---
        name: "Dioncounda Traoré"
        type: person
        aliases: [Traoré, {name: 'Traore', kind: transliteration, language: fr}]
        roles:
          - {title: interim president, of: mali, from: 2012-04, to: 2013-09}
        relations:
          - type: &t ally of
            actor: france
            dispatch: b
          - {type: *t, actor: traore}
        ---
        The [president](actor:traore).
        """.utf8)),
    SourceFile(
      path: "dispatches/b.md",
      bytes: Array(
        """
        ---
        title: >-
          Rebels take
          Konna
        source: reuters
        published: 2013-01-11T09:00Z
        dateline: {place: konna, date: "2013-01-10"}
        wires:
        - afp
        url: https://example.org/é
        ---
        Rebels took [[Konna]] on [Thursday](date:2013-01-10).

        > [!claim] speaker=actor:traore value="1 200" measure=fighters
        > Words about [it](place:konna).

        | a | b |
        |---|---|
        | [[a\\|b]] | `c` |
        """.utf8)),
    SourceFile(
      path: "places/konna.md",
      bytes: Array("---\r\nname: Konna\r\nwithin: konna\r\ncoordinates: [14.9, -3.9]\r\n---\r\n# A town\r\n".utf8)),
  ]

  @Test("However files are cut and changed, every diagnostic stands inside its file", arguments: 0..<24)
  func mutations(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<25 {
      let files = Self.sound.map { SourceFile(path: $0.path, bytes: Self.damaged($0.bytes, &random)) }
      for diagnostic in readBriefing(files: files).diagnostics {
        #expect(Self.lies(diagnostic.span, in: files), "\(diagnostic) in \(files.map(\.bytes))")
      }
    }
  }

  @Test("Wherever a file is cut off, every diagnostic stands inside it")
  func truncations() {
    for file in Self.sound {
      for end in 0..<file.bytes.count {
        var files = Self.sound.filter { $0.path != file.path }
        files.append(SourceFile(path: file.path, bytes: Array(file.bytes[..<end])))
        for diagnostic in readBriefing(files: files).diagnostics {
          #expect(Self.lies(diagnostic.span, in: files), "\(diagnostic) at \(end)")
        }
      }
    }
  }

  private static func damaged(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    let pieces = [
      "[", "{", "\"", "'", ": ", "- ", "\n", "&a ", "*a", "#", "---\n", "\t", "|", ">", "!", "é", "]]", "[[",
    ]
    for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.removeSubrange(place...)
      case 3: bytes.removeSubrange(place..<min(place + 20, bytes.count))
      default:
        bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
      }
    }
    return bytes
  }

  /// Returns whether a span stands on a line that its file has, and within it.
  private static func lies(_ span: SourceSpan, in files: [SourceFile]) -> Bool {
    guard span.line > 0 else { return true }
    guard let file = files.first(where: { "Content/" + $0.path == span.path }) else { return false }
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard span.line <= lines.count else { return false }
    let length = lines[span.line - 1].count
    guard span.column > 0 else { return span.column == 0 }
    // A caret may stand behind the last byte, where something is missing.
    return span.column <= length + 1 && span.column + span.length - 1 <= max(length, span.column)
  }
}
