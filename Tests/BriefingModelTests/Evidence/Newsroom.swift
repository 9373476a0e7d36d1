import BriefingModel
import EDTF

/// A briefing with three outlets, two wires, one event and no text, to which a test adds dispatches.
struct Newsroom {
  static let fall = RecordReference(.event, 0)
  static let afp = RecordReference(.source, 0)
  static let dw = RecordReference(.source, 1)
  static let france24 = RecordReference(.source, 2)
  static let reuters = RecordReference(.source, 3)

  var briefing = Briefing(settings: Settings(title: "Mali"))

  init() {
    briefing.events = [Event(id: "fall", name: "The fall of Konna")]
    briefing.sources = ["afp", "dw", "france-24", "reuters"].map { Source(id: $0, name: $0) }
  }

  /// Adds a dispatch whose only block mentions the event.
  mutating func add(_ id: String, by source: RecordReference, crediting wires: [RecordReference] = []) throws {
    var dispatch = Dispatch(id: id, title: id, source: source, published: try ExtendedDate("2013-01-11"))
    dispatch.wires = wires
    dispatch.body.blocks = [Block(kind: .paragraph, text: Array("It fell.".utf8))]
    dispatch.body.mentions = [Mention(.record(Newsroom.fall), block: 0, range: 3..<7)]
    briefing.dispatches.append(dispatch)
  }

  /// Adds a dispatch with a claim about the event for each figure, as `value unit`.
  mutating func add(_ id: String, measuring measure: String, _ figures: (Figure.Value, String, String?)...) throws {
    var dispatch = Dispatch(id: id, title: id, source: Newsroom.dw, published: try ExtendedDate("2013-01-11"))
    for (value, text, unit) in figures {
      var claim = Claim(block: dispatch.body.blocks.count)
      claim.event = Newsroom.fall
      claim.figure = Figure(measure: measure, text: text, value: value, unit: unit)
      dispatch.body.blocks.append(Block(kind: .claim(dispatch.body.claims.count)))
      dispatch.body.claims.append(claim)
    }
    briefing.dispatches.append(dispatch)
  }

  /// Adds a dispatch with one claim about the event, or about none.
  mutating func claim(
    by source: RecordReference, crediting wires: [RecordReference] = [], via: RecordReference? = nil,
    stance: Claim.Stance? = nil, figure: Figure? = nil, event: RecordReference? = Newsroom.fall
  ) throws {
    let id = "claim-\(briefing.dispatches.count)"
    var dispatch = Dispatch(id: id, title: id, source: source, published: try ExtendedDate("2013-01-11"))
    dispatch.wires = wires
    dispatch.body.blocks = [Block(kind: .claim(0))]
    var claim = Claim(block: 0)
    claim.event = event
    claim.via = via
    claim.stance = stance
    claim.figure = figure
    dispatch.body.claims = [claim]
    briefing.dispatches.append(dispatch)
  }

  var evidence: Evidence { Evidence(briefing) }
  var corroboration: Corroboration { evidence.corroboration[0] }
  var comparisons: [Comparison] { evidence.comparisons[0] }

  /// The support of the last claim of each dispatch.
  var support: [Support] {
    let table = evidence.support
    return briefing.dispatches.indices.compactMap { table[dispatch: $0].last }
  }
}
