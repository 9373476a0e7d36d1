import EDTF
import Testing

/// Dates from a grammar, the same ones in every run.
struct DateGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// 0 up to, not including, the limit (xorshift).
  mutating func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  mutating func pick(_ texts: [String]) -> String { texts[number(below: texts.count)] }

  mutating func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  mutating func point() -> String {
    let year = pick(["2012", "2013", "1999", "0001", "0000", "-0043"])
    let month = digits(1 + number(below: 12))
    let day = digits(1 + number(below: 28))
    let time = "T\(digits(number(below: 24))):\(digits(number(below: 60)))"
    let seconds = pick(["", ":00", ":59", ":07.125"])
    let date = pick([
      year, "\(year)-\(month)", "\(year)-\(month)-\(day)", "\(year)-\(21 + number(below: 21))", "\(year)-XX",
      "\(year)-\(month)-XX", "\(year)-XX-XX", "201X", "19XX",
      "\(year)-\(month)-\(day)\(time)\(seconds)\(pick(["Z", "+05:30", "-11:00"]))", "Y-12345", "Y98765",
    ])
    return date + pick(["", "", "", "?", "~", "%"])
  }

  mutating func date() -> String {
    switch number(below: 6) {
    case 0: return point() + "/" + pick(["", "..", point()])
    case 1: return pick(["", "..", point()]) + "/" + point()
    case 2:
      let members = (0...number(below: 3)).map { _ in pick([point(), point() + ".." + point()]) }
      let brackets = pick(["[]", "{}"])
      return brackets.prefix(1) + pick(["", ".."]) + members.joined(separator: ",") + pick(["", ".."])
        + brackets.suffix(1)
    default: return point()
    }
  }
}

@Suite("Dates from a grammar")
struct GeneratedDateTests {
  @Test("Whatever is read keeps its canonical text, has its days in order, and can be told in every language")
  func properties() throws {
    var generator = DateGenerator(seed: 20_130_110)
    var read = 0
    for _ in 0..<20_000 {
      let text = generator.date()
      guard let date = try? ExtendedDate(text) else { continue }
      read += 1
      #expect(date.text == text)
      #expect(try ExtendedDate(date.text) == date)
      if let earliest = date.earliest, let latest = date.latest { #expect(earliest <= latest) }
      #expect(date.anchor == date.earliest ?? date.latest)
      for language in DateLanguage.all { #expect(!date.display(in: language, under: 2013).isEmpty) }
    }
    #expect(read > 10_000)
  }

  @Test("Damaged dates give an error within their bounds and a suggestion that is a date, or are dates")
  func damage() throws {
    var generator = DateGenerator(seed: 77)
    let pieces = ["-", "/", ".", "..", "X", "x", "?", "~", "T", ":", "[", "}", ",", " ", "9", "é", "–", "Jan"]
    for _ in 0..<20_000 {
      var text = Array(generator.date())
      for _ in 0...generator.number(below: 2) {
        let place = generator.number(below: text.count + 1)
        let isRemoval = place < text.count && generator.number(below: 2) == 0
        if isRemoval { text.remove(at: place) } else { text.insert(contentsOf: generator.pick(pieces), at: place) }
      }
      let damaged = String(text)
      do {
        _ = try ExtendedDate(damaged)
      } catch {
        #expect(error.offset >= 0 && error.offset + error.length <= damaged.utf8.count)
        if let suggestion = error.suggestion { _ = try ExtendedDate(suggestion) }
      }
    }
  }
}
