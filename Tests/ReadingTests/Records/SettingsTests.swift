import BriefingModel
import Reading
import Testing

@Suite("What briefing.yml says") struct SettingsTests {
  private func expect(_ text: String, _ report: String, _ location: SourceLocation = #_sourceLocation) {
    expectDiagnostics(["briefing.yml": text], report, location)
  }

  @Test("All the keys")
  func allKeys() throws {
    let settings = try read(
      [
        "briefing.yml": """
        title: Mali, January 2013
        description: How a town was taken.
        language: fr
        base-url: https://example.org/mali
        time-zone: Africa/Bamako
        marking: GREEN
        timeline: oldest-first
        unknown-records: stub
        hosts:
          pages: {git: "git@example.org:desk/mali.git", branch: gh-pages, delete: true, orphan: true}
          mirror: {directory: ../mirror, audience: AMBER, max-deletes: 20}
          web: {rsync: "user@host:path"}
          bucket: {rclone: "remote:path"}
        """
      ], options: ReadingOptions(audience: .green)
    ).settings
    var expected = Settings(title: "Mali, January 2013")
    expected.description = "How a town was taken."
    expected.language = "fr"
    expected.baseURL = "https://example.org/mali/"
    expected.timeZone = "Africa/Bamako"
    expected.marking = .green
    expected.timeline = .oldestFirst
    expected.unknownRecords = .stub
    var pages = Host(name: "pages", method: .git, address: "git@example.org:desk/mali.git", branch: "gh-pages")
    pages.deletes = true
    pages.isOrphan = true
    var mirror = Host(name: "mirror", method: .directory, address: "../mirror")
    mirror.audience = .amber
    mirror.maximumDeletes = 20
    let web = Host(name: "web", method: .rsync, address: "user@host:path")
    expected.hosts = [pages, mirror, web, Host(name: "bucket", method: .rclone, address: "remote:path")]
    #expect(settings == expected)
  }

  @Test("A briefing needs a title")
  func title() {
    expect(
      "«language»: fr\n",
      """
      error: briefing.yml needs the key “title” [missing-key]
      = write the briefing's name, such as title: Mali, January 2013
      """)
    expect(
      "«»",
      """
      error: briefing.yml needs the key “title” [missing-key]
      = write the briefing's name, such as title: Mali, January 2013
      """)
  }

  @Test("Mistakes in the settings stand where they are")
  func mistakes() {
    expect(
      "title: Test\n«baseurl»: x\ntimeline: «newest»\ntime-zone: «CET +1»\nbase-url: «https://example.org/?a»\n",
      """
      error: briefing.yml has no key “baseurl” [unknown-key]
      = did you mean “base-url”?
      error: “timeline” cannot be “newest” [bad-value]
      = it can be newest-first or oldest-first
      error: “CET +1” is no time zone [bad-value]
      = write its name in the IANA database, such as Africa/Bamako or UTC
      error: “base-url” is the address of a folder, without “?” and “#” [bad-value]
      """)
  }

  @Test("A host has one address")
  func hosts() {
    expect(
      "title: Test\nhosts:\n  a: {«branch»: x}\n  b: {git: «x», rsync: «y»}\n  c: «z»\n  d: {rsync: x, «delte»: true}\n"
        .replacing("«x», rsync", with: "x, rsync"),
      """
      error: the host “a” needs an address [missing-key]
      = write one of git, directory, rsync and rclone, such as git: git@example.org:desk/briefing.git
      error: the host “b” has two addresses, git and rsync [bad-value]
      error: “c” is a group of keys, not a text [wrong-type]
      error: the host “d” has no key “delte” [unknown-key]
      = did you mean “delete”?
      """)
    expect(
      "title: Test\nhosts: «pages»\n",
      """
      error: “hosts” is a group of hosts by name, not a text [wrong-type]
      = write pages: {git: URL, branch: gh-pages} below it
      """)
  }

  @Test("Settings that are no YAML leave no briefing")
  func noYAML() {
    let reading = expectDiagnostics(
      ["briefing.yml": "title: «Test: it»\n", "places/a.md": record("A", "«x»: 1")],
      """
      error: a text without quotes cannot hold a colon and a space [yaml-syntax]
      = put the whole value in quotes: title: "Test: it"
      error: a place has no key “x” [unknown-key]
      = its keys are name, type, aliases, within, coordinates, precision, geonames, wikidata and marking
      """)
    #expect(reading.briefing == nil)
  }
}
