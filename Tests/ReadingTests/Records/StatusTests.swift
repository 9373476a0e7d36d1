import BriefingModel
import EDTF
import Reading
import Testing

@Suite("What is known of an event") struct StatusTests {
  private let dispatches =
    reuters + [
      "dispatches/a.md": dispatch(published: "2013-01-09") + "[Talks](event:talks)\n",
      "dispatches/b.md": dispatch(published: "2013-01-11"),
      "dispatches/c.md": dispatch("marking: RED", published: "2013-01-12"),
    ]

  private func talks(_ lines: String) -> [String: String] {
    dispatches + ["events/talks.md": record("Talks", "date: 2013-01-10\n" + lines)]
  }

  private let steps = """
    status:
      - {status: planned, dispatch: a}
      - {status: postponed, dispatch: b}
      - {status: denied, dispatch: c}
    """

  @Test("It is a word")
  func word() throws {
    let event = try #require(try read(talks("status: planned")).events.first)
    #expect(event.statusHistory == [Event.StatusStep(.planned)])
  }

  @Test("It is a list of steps, without those that a withheld dispatch attests")
  func list() throws {
    let open = try #require(try read(talks(steps)).events.first)
    #expect(open.statusHistory == [Event.StatusStep(.planned, dispatch: 0), Event.StatusStep(.postponed, dispatch: 1)])
    #expect(open.status == .postponed)
    let reading = readBriefing(
      files: MarkedContent(talks(steps) + ["briefing.yml": "title: Test\n"]).files,
      options: ReadingOptions(audience: .red))
    let desk = try #require(reading.briefing?.events.first)
    #expect(desk.status == .denied)
    #expect(try read(talks("status: {status: planned, dispatch: a}")).events.first?.statusHistory.count == 1)
  }

  @Test("In an edition it is the last step that had been published")
  func edition() throws {
    let options = ReadingOptions(edition: Edition(asOf: try ExtendedDate("2013-01-10")))
    #expect(try read(talks(steps), options: options).events.first?.status == .planned)
    let late = "status: [{status: postponed, dispatch: b}]"
    #expect(try read(talks(late), options: options).events.first?.status == nil)
  }

  @Test("A step that fewer may see than the event is told of, with the status that the others see")
  func withheldSteps() {
    let files = talks(
      """
      status:
        - {status: planned, dispatch: a}
        - «{status: postponed, dispatch: c}»
      """)
    expectDiagnostics(
      files,
      """
      warning: the event is TLP:CLEAR, and “c”, which attests this step, is TLP:RED: without it the event is still \
      “planned” [withheld-step]
      = give the two the same marking, cite a dispatch that everybody may see, or keep in mind what others see
      """, options: ReadingOptions(audience: .red))
    expectDiagnostics(files.mapValues { $0.replacing("«", with: "").replacing("»", with: "") }, "")
  }

  @Test("A list that is not one of steps is told, each mistake at its place")
  func mistakes() {
    expectDiagnostics(
      talks(
        """
        status:
          - «planned»
          - {«status»: postponed}
          - {«dispatch»: b}
          - {status: «delayed», dispatch: b}
          - {status: planned, dispatch: «bb»}
          - {status: planned, dispatch: b, «since»: 2013}
        """),
      """
      error: an item of “status” is a group of keys, not a text [wrong-type]
      = write status: [{status: planned, dispatch: ID}]
      error: a step needs the key “dispatch” [missing-key]
      = write the id of the dispatch that says so, such as dispatch: 2013-01-11-dw
      error: a step needs the key “status” [missing-key]
      = write what was known, such as status: planned
      error: “status” cannot be “delayed” [bad-value]
      = it can be reported, claimed, confirmed, denied, planned or postponed
      error: no dispatch has the id “bb” [unknown-record]
      = did you mean b?
      error: a step has no key “since” [unknown-key]
      = its keys are status and dispatch
      """)
  }

  @Test("A step behind a later one is told")
  func order() {
    expectDiagnostics(
      talks(
        """
        status:
          - {status: postponed, dispatch: b}
          - «{status: planned, dispatch: a}»
        """),
      """
      warning: “planned” stands behind “postponed”, though its dispatch was published before: 2013-01-09 against 2013-01-11 [bad-value]
      = put the steps in the order in which they became known
      """)
  }
}
