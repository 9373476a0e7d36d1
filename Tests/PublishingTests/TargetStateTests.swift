import Testing

@testable import Publishing

@Suite("A manifest at a target")
struct TargetStateTests {
  private func manifest(_ paths: String...) -> [UInt8] {
    let digest = String(repeating: "a", count: 64)
    return Array((Manifest.header + paths.map { "\(digest)  \($0)\n" }.joined()).utf8)
  }

  @Test("It leads to no path outside of the target, nor to itself")
  func safety() {
    let bytes = manifest(
      "../x", "/etc/passwd", "a/../../x", "a//b", "", "./x", "a\\b", "SHA256SUMS", "SHA256SUMS.publishing", "a/b.html")
    let state = TargetState(manifest: bytes, journal: manifest("../y", "c.html"), names: [])
    #expect(state.known.keys.map(\.text).sorted() == ["a/b.html", "c.html"])
  }

  @Test("A list of somebody else's checksums is none")
  func foreign() {
    let bytes = Array("\(String(repeating: "a", count: 64))  x.iso\n".utf8)
    let state = TargetState(manifest: bytes, journal: nil, names: ["x.iso", "SHA256SUMS", ".git", "CNAME"])
    #expect(state.known.isEmpty)
    #expect(state.foreign == ["SHA256SUMS", "x.iso"])
  }
}
