import BriefingModel
import Foundation
import Testing

@testable import Reading

@Suite("The search of the pages folds names as Reading does") struct PageFoldingTests {
  private let script: String

  init() throws {
    let project = URL(filePath: #filePath).appending(path: "../../../..").standardized
    script = try String(contentsOf: project.appending(path: "Templates/theme.js"), encoding: .utf8)
  }

  @Test("Every Latin letter that has a plain one has the same in the script")
  func letters() throws {
    let pairs = try #require(script.split(separator: "\"").first { $0.hasPrefix("ɓb ") }).split(separator: " ")
    let plain = Dictionary(uniqueKeysWithValues: pairs.map { ($0.prefix(1), $0.dropFirst()) })
    for value in [0xC0...0x24F, 0x253...0x28B, 0x1E00...0x1EFF].joined() {
      guard let letter = Unicode.Scalar(UInt32(value)), LatinLetters.plain(letter) != nil else { continue }
      let bare = String(letter).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
        .filter { !(0x300...0x36F).contains($0.value) }
      let folded = bare.map { scalar in String(plain[Substring(String(scalar))] ?? Substring(String(scalar))) }.joined()
      #expect(Array(folded.utf8) == NameFolding.fold(String(letter)), "\(letter)")
    }
  }

  @Test("The marks that both leave out, and the signs that both make one, are the same")
  func marks() throws {
    #expect(script.contains(#"[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]"#))
    for scalar in "\u{300}\u{36F}\u{591}\u{5C7}\u{610}\u{61A}\u{640}\u{64B}\u{65F}\u{670}".unicodeScalars {
      #expect(NameFolding.fold("a" + String(scalar)) == Array("a".utf8))
    }
    #expect(script.contains("[‘’ʼʻ′]"))
    #expect(NameFolding.fold("‘’ʼʻ′") == Array("'''''".utf8))
    #expect(script.contains("[‐-―−]"))
    #expect(NameFolding.fold("‐‑‒–—―−") == Array("-------".utf8))
  }
}
