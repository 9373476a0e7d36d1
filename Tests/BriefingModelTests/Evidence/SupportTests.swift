import EDTF
import TestSupport
import Testing

@testable import BriefingModel

@Suite("A claim is borne out by other origins, or has a single source")
struct SupportTests {
  private func dead(_ number: Int, _ unit: String? = nil) -> Figure {
    Figure(measure: "dead", text: String(number), value: .number(Double(number)), unit: unit)
  }

  @Test("A claim rests on the source that it came through, else on the wires, else on the outlet")
  func origins() throws {
    var newsroom = Newsroom()
    try newsroom.claim(by: Newsroom.dw, crediting: [Newsroom.reuters, Newsroom.afp], via: Newsroom.reuters)
    try newsroom.claim(by: Newsroom.dw, crediting: [Newsroom.reuters, Newsroom.afp])
    try newsroom.claim(by: Newsroom.dw, event: nil)
    #expect(newsroom.support.map(\.origins) == [[Newsroom.reuters], [Newsroom.afp, Newsroom.reuters], [Newsroom.dw]])
    #expect(newsroom.support.map(\.isSingleSource) == [true, true, true])
  }

  @Test("Two origins that state consistent figures bear each other out; a third that differs does not")
  func figures() throws {
    var newsroom = Newsroom()
    try newsroom.claim(by: Newsroom.afp, figure: dead(12))
    try newsroom.claim(by: Newsroom.dw, figure: Figure(measure: "Dead", text: "10..15", value: .range(10...15)))
    try newsroom.claim(by: Newsroom.reuters, figure: dead(16))
    #expect(newsroom.support.map(\.independentOrigins) == [2, 2, 1])
  }

  @Test("Outlets that credit one wire do not bear each other out")
  func oneWire() throws {
    var newsroom = Newsroom()
    try newsroom.claim(by: Newsroom.dw, crediting: [Newsroom.afp], figure: dead(12))
    try newsroom.claim(by: Newsroom.france24, crediting: [Newsroom.afp], figure: dead(12))
    try newsroom.claim(by: Newsroom.afp, figure: dead(12))
    #expect(newsroom.support.map(\.independentOrigins) == [1, 1, 1])
  }

  @Test("A dispatch that credits two wires ties them together only where its own figure agrees with theirs")
  func twoWires() throws {
    var newsroom = Newsroom()
    try newsroom.claim(by: Newsroom.afp, figure: dead(20))
    try newsroom.claim(by: Newsroom.reuters, figure: dead(20))
    try newsroom.claim(by: Newsroom.dw, crediting: [Newsroom.reuters, Newsroom.afp], figure: dead(600))
    #expect(newsroom.support.map(\.independentOrigins) == [2, 2, 1])
    try newsroom.claim(by: Newsroom.dw, crediting: [Newsroom.reuters, Newsroom.afp], figure: dead(20))
    #expect(newsroom.support.map(\.independentOrigins) == [1, 1, 1, 1])
  }

  @Test("A claim that contradicts or repeats bears out nothing, and is not called a single source")
  func stances() throws {
    for stance in [Claim.Stance.contradicts, .repeats] {
      var newsroom = Newsroom()
      try newsroom.claim(by: Newsroom.afp, figure: dead(12))
      try newsroom.claim(by: Newsroom.dw, stance: stance, figure: dead(12))
      #expect(newsroom.support.map(\.independentOrigins) == [1, nil])
      #expect(newsroom.support.map(\.isSingleSource) == [true, false])
      #expect(newsroom.support.map(\.origins) == [[Newsroom.afp], [Newsroom.dw]])
    }
  }

  @Test("Without figures, only a claim that says so supports the others, and never a figure")
  func withoutFigures() throws {
    var newsroom = Newsroom()
    try newsroom.claim(by: Newsroom.afp)
    try newsroom.claim(by: Newsroom.reuters)
    try newsroom.claim(by: Newsroom.afp, figure: dead(12))
    #expect(newsroom.support.map(\.independentOrigins) == [1, 1, 1])
    try newsroom.claim(by: Newsroom.dw, stance: .supports)
    #expect(newsroom.support.map(\.independentOrigins) == [2, 2, 1, 3])
    try newsroom.claim(by: Newsroom.france24, crediting: [Newsroom.dw, Newsroom.afp], stance: .supports)
    #expect(newsroom.support.map(\.independentOrigins) == [1, 2, 1, 2, 2])
  }

  @Test("Claims about different events, about none, or of different measures have nothing to do with each other")
  func apart() throws {
    var newsroom = Newsroom()
    newsroom.briefing.events.append(Event(id: "talks", name: "Talks"))
    try newsroom.claim(by: Newsroom.afp, figure: dead(12))
    try newsroom.claim(by: Newsroom.dw, figure: dead(12), event: RecordReference(.event, 1))
    try newsroom.claim(by: Newsroom.reuters, figure: dead(12), event: nil)
    try newsroom.claim(by: Newsroom.france24, figure: Figure(measure: "hurt", text: "12", value: .number(12)))
    #expect(newsroom.support.map(\.independentOrigins) == [1, 1, 1, 1])
  }

  @Test("What is found at once is what comparing each two figures finds")
  func sameAsEachTwo() throws {
    var random = SeededRandom(seed: 0)
    let values = [
      "5", "12", "12.0", "20", "2012", "2013", "1..3", "10..15", "14..30", "1..3000", "2013-01", "2013-01-10",
      "2012-12/2013-01", "2013-01-10T08:00:00Z", "2013-01-10T09:00:00Z", "'many'", "'few'",
    ]
    let units = ["", "", " km", " miles", " m", " fighters"]
    for _ in 0..<40 {
      let statements = try (0..<12).map { _ in
        let value = (values.randomElement(using: &random) ?? "") + (units.randomElement(using: &random) ?? "")
        let origins = (0..<2).map { _ in RecordReference(.source, Int.random(in: 0..<6, using: &random)) }
        return (figure: try AgreementTests.figure(value), origins: Set(origins).sorted())
      }
      let support = FigureSupport(
        statements.map { FigureSupport.Statement(figure: ComparableFigure($0.figure), origins: $0.origins) })
      for statement in statements {
        var groups = OriginGroups()
        for other in statements where statement.figure.agreement(with: other.figure) == .consistent {
          groups.join(other.origins)
        }
        #expect(
          support.independentOrigins[ComparableFigure(statement.figure)] == groups.count,
          "\(statement.figure) among \(statements)")
      }
    }
  }

  @Test("Ten thousand different claims on one measure, of a hundred sources, count each source once")
  func many() throws {
    var newsroom = Newsroom()
    newsroom.briefing.sources = (0..<100).map { Source(id: "s-\($0)", name: "\($0)") }
    for number in 0..<10_000 {
      let source = RecordReference(.source, number % 100)
      let figure =
        number % 2 == 0
        ? dead(number) : Figure(measure: "dead", text: "0..\(number)", value: .range(0...Double(number)), unit: "men")
      try newsroom.claim(by: source, figure: figure)
    }
    let support = newsroom.support
    #expect(support[9_998].independentOrigins == 2)
    #expect(support[9_999].independentOrigins == 100)
  }
}
