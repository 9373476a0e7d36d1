import EDTF
import Testing

@testable import BriefingModel

/// What else can have changed where only words have.
@Suite struct TextsTests {
  private static func briefing(_ change: (inout Dispatch) -> Void = { _ in }) throws -> Briefing {
    var briefing = Briefing(settings: Settings(title: "Desk"))
    var dispatch = Dispatch(
      id: "a", title: "Talks", source: RecordReference(.source, 0), published: try ExtendedDate("2013-01-10"))
    dispatch.body.blocks = [Block(kind: .paragraph, text: Array("In Konna.".utf8)), Block(kind: .claim(0))]
    dispatch.body.mentions = [Mention(.record(RecordReference(.place, 0)), block: 0, range: 3..<8)]
    dispatch.body.claims = [Claim(block: 1)]
    change(&dispatch)
    briefing.dispatches = [dispatch]
    return briefing
  }

  @Test("Other words, and blocks behind all that is referred to, leave the frame as it is")
  func words() throws {
    let edited = try Self.briefing { dispatch in
      dispatch.body.blocks[0] = Block(kind: .paragraph, text: Array("Not far from Konna.".utf8))
      dispatch.body.mentions = [Mention(.record(RecordReference(.place, 0)), block: 0, range: 13..<18)]
      dispatch.body.blocks.append(Block(kind: .paragraph, text: Array("More.".utf8)))
      dispatch.body.prose = Prose(Array("<p>".utf8))
    }
    #expect(try edited.differsOnlyInTexts(from: Self.briefing(), of: ["a"]))
  }

  @Test("A manner that a mention is meant in is more than words where it is another")
  func manners() throws {
    func meant(_ manner: String) throws -> Briefing {
      try Self.briefing { $0.body.mentions[0].manner = String(manner.reversed()) }
    }
    #expect(try meant("metonym").differsOnlyInTexts(from: meant("metonym"), of: ["a"]))
    #expect(try !meant("metonym").differsOnlyInTexts(from: meant("synonym"), of: ["a"]))
  }

  @Test("Anything that evidence or a list of pages may show is more than words", arguments: 0..<7)
  func more(_ number: Int) throws {
    let edited = try Self.briefing { dispatch in
      switch number {
      case 0: dispatch.title = "Talks fail"
      case 1: dispatch.body.mentions[0].manner = "metonym"
      case 2: dispatch.body.mentions.append(Mention(.record(RecordReference(.place, 1)), block: 0, range: 0..<2))
      case 3: dispatch.body.claims[0].credibility = 2
      case 4: dispatch.body.blocks.insert(Block(kind: .paragraph), at: 0)
      case 5: dispatch.body.blocks.append(Block(kind: .internalNote))
      default: dispatch.wires = [RecordReference(.source, 1)]
      }
    }
    #expect(try !edited.differsOnlyInTexts(from: Self.briefing(), of: ["a"]))
  }

  @Test("Canonically equal words are not the same bytes")
  func bytes() throws {
    let composed = try Self.briefing { $0.title = "Caf\u{E9}" }
    let decomposed = try Self.briefing { $0.title = "Cafe\u{301}" }
    #expect(!composed.differsOnlyInTexts(from: decomposed, of: ["a"]))
  }
}
