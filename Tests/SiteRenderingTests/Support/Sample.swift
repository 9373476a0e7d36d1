import BriefingModel
import EDTF
@testable import SiteRendering

/// A small briefing about the days when Konna fell.
enum Sample {
  static let mujao = RecordReference(.actor, 0)
  static let traore = RecordReference(.actor, 1)
  static let diplomats = RecordReference(.actor, 2)
  static let konna = RecordReference(.place, 0)
  static let mali = RecordReference(.place, 1)
  static let mopti = RecordReference(.place, 2)
  static let seizure = RecordReference(.event, 0)
  static let talks = RecordReference(.event, 1)
  static let afp = RecordReference(.source, 0)
  static let dw = RecordReference(.source, 1)
  static let reuters = RecordReference(.source, 2)

  static func date(_ text: String) throws -> ExtendedDate { try ExtendedDate(text) }

  static func briefing() throws -> Briefing {
    var briefing = Briefing(settings: Settings(title: "Mali, January 2013"))
    briefing.settings.description = "What was said when Konna fell."
    briefing.actors = try actors()
    briefing.places = places()
    briefing.events = try events()
    briefing.sources = sources()
    briefing.dispatches = try dispatches()
    return briefing
  }

  private static func actors() throws -> [Actor] {
    var mujao = Actor(id: "mujao", name: "MUJAO")
    mujao.type = .armedGroup
    mujao.aliases = [
      Alias(name: "MUJWA", kind: .acronym, language: "en"), Alias(name: "حركة التوحيد", language: "ar"),
    ]
    var traore = Actor(id: "traore", name: "Dioncounda Traoré")
    traore.type = .person
    traore.roles = [Actor.Role(title: "interim president", from: try date("2012-04-12"))]
    traore.wikidata = "Q1227213"
    return [mujao, traore, Actor(id: "un-diplomats", name: "UN diplomats")]
  }

  private static func places() -> [Place] {
    var konna = Place(id: "konna", name: "Konna")
    konna.type = "town"
    konna.within = mali
    konna.coordinates = Place.Coordinates(latitude: 14.943, longitude: -3.892)
    konna.precision = .approximate
    var mopti = Place(id: "mopti", name: "Mopti")
    mopti.within = mali
    return [konna, Place(id: "mali", name: "Mali"), mopti]
  }

  private static func events() throws -> [Event] {
    var seizure = Event(id: "konna-seizure", name: "Rebels take Konna")
    seizure.date = try date("2013-01-10")
    seizure.place = konna
    seizure.status = .claimed
    seizure.participants = [Event.Participant(actor: mujao, role: "attacker")]
    var talks = Event(id: "talks", name: "Talks")
    talks.date = try date("2013-01")
    return [seizure, talks]
  }

  private static func sources() -> [Source] {
    var afp = Source(id: "afp", name: "AFP")
    afp.sourceKind = .agency
    afp.reliability = .b
    afp.url = "https://www.afp.com/"
    return [afp, Source(id: "dw", name: "Deutsche Welle"), Source(id: "reuters", name: "Reuters")]
  }

  private static func dispatches() throws -> [Dispatch] {
    var first = Dispatch(id: "dw", title: "Mali asks for help", source: dw, published: try date("2013-01-11"))
    first.wires = [afp]
    first.dateline = Dispatch.Dateline(place: mali, date: try date("2013-01-10"))
    first.url = "https://www.dw.com/mali"
    first.summary = "The town fell on Thursday."
    var text = Text()
    text.paragraph(
      "Rebels ", .mention("took", seizure), " ", .mention("Konna", konna), " on ", .date("Thursday", "2013-01-10"),
      ". Gen. Touré left ", .mention("Konna", konna, certainty: .low), ".")
    text.claim("About 1,200 fighters were near ", .mention("the city", mopti), ".") { claim in
      claim.id = "attackers"
      claim.speaker = diplomats
      claim.event = seizure
      claim.figure = Figure(measure: "attackers", text: "1200", value: .number(1_200), unit: "fighters")
    }
    text.note("Nobody has counted them.")
    first.body = text.body
    var second = Dispatch(id: "france-24", title: "Konna falls", source: reuters, published: try date("2013-01-12"))
    second.wires = [afp]
    text = Text()
    text.claim("“We hold all of it.”") { claim in
      claim.speaker = mujao
      claim.via = afp
      claim.event = seizure
      claim.figure = Figure(measure: "attackers", text: "900..1100", value: .range(900...1_100), unit: "fighters")
    }
    second.body = text.body
    return [first, second]
  }
}

extension Site {
  /// A page's text, or an empty one where there is no such page.
  func page(_ path: String) -> String {
    guard let file = files.first(where: { $0.path == path }) else { return "" }
    var bytes: [UInt8] = []
    file.render(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The site of a briefing in the default theme.
  init(_ briefing: Briefing) throws {
    self.init(briefing: briefing, theme: try Theme())
  }
}
