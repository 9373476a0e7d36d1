import BriefingModel
import Reading
import Testing

@Suite("Bytes that are no text") struct TextCheckTests {
  private func diagnostics(_ bytes: [UInt8]) -> [Diagnostic] {
    readBriefing(files: [
      SourceFile(path: "briefing.yml", bytes: Array("title: Test\n".utf8)),
      SourceFile(path: "places/a.md", bytes: bytes),
    ]).diagnostics
  }

  @Test("A byte of Latin-1 is told with its offset, its place and what it may have been")
  func latin1() {
    let found = diagnostics(Array("---\nname: S".utf8) + [0xE9] + Array("varé\n---\n".utf8))
    #expect(
      found.map(\.report) == [
        "error: byte 11 (0xE9) is not UTF-8 [invalid-utf-8]\n= save the file as UTF-8\n= in Latin-1 the byte would be “é”"
      ])
    #expect(found.map(\.span) == [SourceSpan(path: "Content/places/a.md", line: 2, column: 8, length: 1)])
  }

  @Test("The offset counts a byte order mark, the column does not")
  func afterMark() {
    let found = diagnostics([0xEF, 0xBB, 0xBF, 0x80])
    #expect(found.map(\.message) == ["byte 3 (0x80) is not UTF-8"])
    #expect(found.map(\.span.column) == [1])
  }

  @Test(
    "Sequences that Unicode forbids are not UTF-8",
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xE2, 0x80],
    ])
  func forbidden(_ bytes: [UInt8]) {
    #expect(diagnostics(bytes).map(\.name) == [.invalidUTF8])
  }

  @Test("A file in UTF-16 is told as such")
  func utf16() {
    #expect(
      diagnostics([0xFF, 0xFE, 0x2D, 0x00]).map(\.report) == [
        "error: the file is in UTF-16 [invalid-utf-8]\n= save it as UTF-8"
      ])
  }

  @Test("Control characters are told one by one, in the text too")
  func controls() {
    expectDiagnostics(
      ["places/a.md": "---\nname: Ko«\u{8}»nna\n---\nA «\u{1}»town«\u{7F}», «\u{9B}»large«\u{FFFF}».\tAnd\r\nold\n"],
      [8, 1, 0x7F, 0x9B, 0xFFFF].map { code in
        let digits = String(code, radix: 16, uppercase: true)
        return "error: the control character U+" + String(repeating: "0", count: 4 - digits.count) + digits
          + " stands here [control-character]\n= delete it; it cannot be seen, and came with a copy or a conversion"
      }.joined(separator: "\n"))
  }

  @Test("A file of more than 1 MiB is not read")
  func size() {
    let found = diagnostics(Array("---\nname: A\n---\n".utf8) + [UInt8](repeating: 0x61, count: 1 << 20))
    #expect(
      found.map(\.report) == [
        "error: the file is larger than 1 MiB [file-too-large]\n= split it, or move data and pictures to assets/"
      ])
    #expect(found.map(\.span) == [SourceSpan(path: "Content/places/a.md")])
  }
}
