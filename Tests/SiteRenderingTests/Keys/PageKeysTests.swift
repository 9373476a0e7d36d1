import BriefingModel
import EDTF
import TestSupport
import Testing
import Work

@testable import SiteRendering

@Suite("The keys of pages") struct PageKeysTests {
  @Test("Pages with one key have the same bytes, whichever dispatches are edited", arguments: 1...6)
  func walk(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var edited = try EditedBriefing(timeline: seed % 2 == 0 ? .oldestFirst : .newestFirst)
    var seen: [Digest: Page] = [:]
    var (keyed, known) = (0, 0)
    for step in 0..<120 {
      let edit = step == 0 ? "nothing" : edited.edit(with: &random)
      for page in try edited.keyedPages() {
        keyed += 1
        guard let last = seen.updateValue(page, forKey: page.key) else { continue }
        known += 1
        try #require(last == page, "step \(step), \(edit): \(page.path)")
      }
    }
    // Keys that never come again would be worth nothing.
    #expect(known > keyed / 3, "\(known) of \(keyed)")
  }

  @Test("An edit of one dispatch is a new key for what shows it, and for nothing else")
  func oneEdit() throws {
    let briefing = try Sample.largeBriefing()
    let before = try pages(of: briefing)
    let position = try #require(briefing.dispatches.firstIndex { $0.id == "d-300" })
    let new = try newPages(of: briefing, since: before) { $0.dispatches[position].summary = "Edited." }
    #expect(new.contains("dispatches/d-300.html"))
    #expect(new.contains("dispatches/d-299.html"))
    #expect(new.contains("events/konna-seizure.html"))
    #expect(!new.contains("places/mali.html"))
    #expect(new.count < before.count / 30, "\(new)")
    // How often a place is mentioned is told on all its pages.
    let mentioned = try newPages(of: briefing, since: before) { briefing in
      let block = briefing.dispatches[position].body.mentions.last?.block ?? 0
      briefing.dispatches[position].body.mentions.append(
        Mention(.record(Sample.konna), block: block, range: 0..<2))
    }
    #expect(mentioned.contains("places/konna/2.html"))
    #expect(mentioned.contains("places/konna/7.html"))
  }

  @Test("A new dispatch leaves the claims of others as they are")
  func addition() throws {
    let briefing = try Sample.largeBriefing()
    let new = try newPages(of: briefing, since: try pages(of: briefing)) { briefing in
      var dispatch = Dispatch(
        id: "new", title: "New", source: Sample.reuters, published: ExtendedDate(Day(number: 16_009)))
      var text = Text()
      text.claim("We go.") { claim in
        claim.speaker = Sample.diplomats
        claim.event = Sample.talks
      }
      dispatch.body = text.body
      briefing.dispatches.append(dispatch)
    }
    #expect(new.contains("dispatches/new.html"))
    #expect(new.contains("claims/speakers/un-diplomats.html"))
    #expect(new.contains("claims/index.html"))
    #expect(!new.contains("claims/speakers/mujao.html"))
    #expect(!new.contains("claims/events/konna-seizure.html"))
  }

  /// The pages that have other keys after an edit; that the others have the same bytes is looked after.
  private func newPages(
    of briefing: Briefing, since before: [Page], edit: (inout Briefing) -> Void
  ) throws -> Set<String> {
    var briefing = briefing
    edit(&briefing)
    let known = Dictionary(uniqueKeysWithValues: before.map { ($0.path, $0) })
    var new: Set<String> = []
    for page in try pages(of: briefing) {
      if let old = known[page.path], old.key == page.key {
        #expect(old == page, "\(page.path)")
      } else {
        new.insert(page.path)
      }
    }
    return new
  }

  @Test("What all pages show is a part of each key, and where news are told there are no keys")
  func common() throws {
    let briefing = try Sample.briefing()
    let keys = Set(try pages(of: briefing).map(\.key))
    #expect(keys.isDisjoint(with: try pages(of: briefing, common: [1]).map(\.key)))
    var renamed = briefing
    renamed.actors[2].name = "Diplomats"
    #expect(keys.isDisjoint(with: try pages(of: renamed).map(\.key)))
    var news = briefing
    news.edition = Edition(since: try Sample.date("2013-01-12"))
    #expect(PageKeys(of: try Site(news), common: [], dispatches: news.digests) == nil)
    #expect(PageKeys(of: try Site(briefing), common: [], dispatches: [:]) == nil)
  }

  private func pages(of briefing: Briefing, common: [UInt8] = []) throws -> [Page] {
    try Page.all(of: briefing, common: common)
  }
}

/// A page under the key that it was rendered for.
private struct Page: Equatable {
  let key: Digest
  let path: String
  let bytes: [UInt8]

  static func all(of briefing: Briefing, common: [UInt8] = []) throws -> [Page] {
    let site = try Site(briefing)
    let keys = try #require(PageKeys(of: site, common: common, dispatches: briefing.digests))
    return site.files.compactMap { file in
      guard let key = keys.key(of: file) else { return nil }
      var bytes: [UInt8] = []
      file.render(into: &bytes)
      return Page(key: key, path: file.path, bytes: bytes)
    }
  }
}

extension Briefing {
  /// Digests of the dispatches, as those of their files.
  fileprivate var digests: [String: Digest] {
    Dictionary(uniqueKeysWithValues: dispatches.map { ($0.id, Digest(of: Array("\($0)".utf8))) })
  }
}

/// A briefing whose dispatches are edited at random, with records that refer to them.
private struct EditedBriefing {
  private var briefing: Briefing
  private var dispatches: [String: Dispatch] = [:]
  private var count = 0

  init(timeline: Settings.TimelineOrder) throws {
    briefing = try Sample.briefing()
    briefing.settings.timeline = timeline
    briefing.audience = .red
    var third = Event(id: "third", name: "A third event")
    third.date = try Sample.date("2013-01-11")
    third.place = Sample.mopti
    briefing.events.append(third)
    for dispatch in briefing.dispatches { dispatches[dispatch.id] = dispatch }
    var random = SeededRandom(seed: 0)
    for _ in 0..<8 { _ = add(with: &random) }
  }

  /// The pages that have keys, with the dispatches where they belong now.
  func keyedPages() throws -> [Page] {
    var briefing = briefing
    briefing.dispatches = dispatches.values.sorted { ($0.published, $0.id) < ($1.published, $1.id) }
    let positions = Dictionary(uniqueKeysWithValues: briefing.dispatches.enumerated().map { ($1.id, $0) })
    // As Reading does it: what a dispatch attests that is not there is left out.
    if let first = positions["d-1"] {
      briefing.actors[0].relations = [Actor.Relation(type: "ally of", actor: Sample.traore, dispatch: first)]
    }
    let steps = [(Event.Status.reported, "d-2"), (.confirmed, "d-3")].compactMap { status, id in
      positions[id].map { Event.StatusStep(status, dispatch: $0) }
    }
    briefing.events[1].statusHistory = steps
    return try Page.all(of: briefing)
  }

  /// Edits a dispatch; returns what was done, for a message.
  mutating func edit(with random: inout SeededRandom) -> String {
    guard Int.random(in: 0..<8, using: &random) > 0,
      var dispatch = dispatches.values.sorted(by: { $0.id < $1.id }).randomElement(using: &random)
    else { return add(with: &random) }
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      dispatches[dispatch.id] = nil
      return "remove \(dispatch.id)"
    case 1: dispatch.title = "Title \(Int.random(in: 0..<3, using: &random))"
    case 2: dispatch.published = date(with: &random)
    case 3: dispatch.wires = [Sample.afp, Sample.reuters].filter { _ in Bool.random(using: &random) }
    case 4: dispatch.source = source(with: &random)
    case 5: dispatch.marking = [.clear, .green, .amber].randomElement(using: &random) ?? .clear
    case 6: dispatch.language = [nil, "fr", "ar"].randomElement(using: &random) ?? nil
    case 7: dispatch.isDraft.toggle()
    default: dispatch.body = body(with: &random)
    }
    dispatches[dispatch.id] = dispatch
    return "edit \(dispatch.id)"
  }

  private mutating func add(with random: inout SeededRandom) -> String {
    count += 1
    var dispatch = Dispatch(
      id: "d-\(count % 12)", title: "Title", source: source(with: &random), published: date(with: &random))
    dispatch.dateline = Dispatch.Dateline(place: Sample.konna)
    dispatch.body = body(with: &random)
    dispatches[dispatch.id] = dispatch
    return "write \(dispatch.id)"
  }

  private func source(with random: inout SeededRandom) -> RecordReference {
    [Sample.afp, Sample.dw, Sample.reuters].randomElement(using: &random) ?? Sample.dw
  }

  private func date(with random: inout SeededRandom) -> ExtendedDate {
    ExtendedDate(Day(number: 15_715 + Int.random(in: 0..<3, using: &random)))
  }

  private func body(with random: inout SeededRandom) -> Body {
    let events = (0..<3).map { RecordReference(.event, $0) }
    var text = Text()
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let event = events.randomElement(using: &random) ?? Sample.seizure
      switch Int.random(in: 0..<5, using: &random) {
      case 0: text.paragraph("Of ", .mention("Konna", Sample.konna), " and ", .mention("it", event), ".")
      case 1:
        text.paragraph(
          .mention("MUJWA", Sample.mujao, isMisspelt: true), " as ", .link("told", to: "dispatches/d-4.html"))
      case 2: text.note("Unsure of ", .mention("it", event), ".")
      default:
        text.claim("There were many at ", .mention("it", events[0]), ".") { claim in
          claim.speaker = [Sample.mujao, Sample.traore, nil].randomElement(using: &random) ?? nil
          claim.via = [Sample.afp, Sample.reuters, nil].randomElement(using: &random) ?? nil
          claim.event = [event, nil].randomElement(using: &random) ?? nil
          claim.stance = [.contradicts, .supports, .repeats, nil, nil].randomElement(using: &random) ?? nil
          claim.marking = Bool.random(using: &random) ? .clear : .green
          let number = Int.random(in: 1...3, using: &random)
          claim.figure =
            Bool.random(using: &random)
            ? Figure(
              measure: ["killed", "Killed"].randomElement(using: &random) ?? "", text: "\(number)",
              value: .number(Double(number)), unit: ["people", "soldiers", nil].randomElement(using: &random) ?? nil)
            : nil
        }
      }
    }
    return text.body
  }
}
