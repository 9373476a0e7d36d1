import Testing

@testable import Publishing

@Suite("What is told of an address")
struct RedactionTests {
  @Test(
    "It has no password, token or key",
    arguments: [
      ("https://desk:word@example.org/x.git", "https://example.org/x.git"),
      ("https://ghp_0123@example.org/x.git", "https://example.org/x.git"),
      ("https://example.org/x?sig=word", "https://example.org/x"),
      ("https://desk:w@rd@example.org/x.git", "https://example.org/x.git"),
      ("ssh://desk:word@example.org/x.git", "ssh://desk@example.org/x.git"),
      ("rsync://desk:word@example.org/site", "rsync://example.org/site"),
      ("git@example.org:desk/x.git", "git@example.org:desk/x.git"),
      ("desk@example.org:/srv/www", "desk@example.org:/srv/www"),
      (":webdav,url='https://example.org:80',pass=word:site", ":webdav,…:site"),
      (":s3,secret_access_key=word:bucket/site", ":s3,…:bucket/site"),
      ("store:bucket", "store:bucket"),
    ])
  func address(address: String, shown: String) {
    #expect(Redaction.shown(address) == shown)
  }

  @Test("Nor has what a program says")
  func messages() {
    let target = PublicationTarget(
      name: "x", method: .git, address: "https://desk:s3cret-word@example.org/x.git", audiences: [])
    let redaction = Redaction(for: target)
    #expect(
      redaction.redact("fatal: 'https://desk:s3cret-word@example.org/x.git': s3cret-word is wrong")
        == "fatal: 'https://example.org/x.git': … is wrong")
    #expect(redaction.redact("see https://example.org/@other") == "see https://example.org/@other")
  }
}
