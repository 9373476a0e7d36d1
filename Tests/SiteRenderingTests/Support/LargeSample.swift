import BriefingModel
import EDTF

extension Sample {
  /// The small briefing with so many dispatches that every list and the timeline have further pages.
  static func largeBriefing(dispatches count: Int = 620) throws -> Briefing {
    var briefing = try briefing()
    for number in 0..<count {
      let day = Day(number: 15_700 + number / 2)
      var dispatch = Dispatch(
        id: "d-\(number)", title: "Dispatch \(number)", source: number % 3 == 0 ? dw : reuters,
        published: ExtendedDate(day))
      dispatch.wires = number % 2 == 0 ? [afp] : []
      dispatch.dateline = Dispatch.Dateline(place: konna)
      var text = Text()
      text.paragraph(
        "In ", .mention("Konna", konna), " ", .mention("MUJAO", mujao), " ", .mention("fought", seizure), ".")
      text.claim("It has ", .mention("the town", konna), ".") { claim in
        claim.speaker = mujao
        claim.via = afp
        claim.event = seizure
      }
      dispatch.body = text.body
      briefing.dispatches.append(dispatch)
    }
    briefing.events += try (0..<60).map { number in
      var event = Event(id: "e-\(number)", name: "Event \(number)")
      event.date = try date("2013-02")
      event.place = konna
      event.participants = [Event.Participant(actor: mujao)]
      return event
    }
    briefing.actors += (0..<600).map { Actor(id: "a-\($0)", name: "Actor \($0)") }
    return briefing
  }
}
