import Testing

@testable import Reading

@Suite("Numbers by id")
struct IDTableTests {
  @Test("Every id finds the number that was set last, and no other text finds one")
  func likeADictionary() {
    var numbers: [String: Int] = [:]
    var table = IDTable()
    var random = SystemRandomNumberGenerator()
    for number in 0..<3_000 {
      let id = String((0..<Int.random(in: 1...4, using: &random)).map { _ in "abcdé-".randomElement() ?? "a" })
      numbers[id] = number
      table.set(number, of: id)
    }
    for (id, number) in numbers { #expect(table.number(of: id) == number) }
    for id in ["", "z", "ab/", "abcd-abcd"] { #expect(table.number(of: id) == nil) }
    #expect(IDTable().number(of: "a") == nil)
  }
}
