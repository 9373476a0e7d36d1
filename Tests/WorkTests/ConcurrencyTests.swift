import Testing
import Work

@Suite("Work on all processors")
struct ConcurrencyTests {
  @Test("What is made of elements comes in their order", arguments: [0, 1, 2, 1_000])
  func order(count: Int) {
    #expect(concurrentMap(Array(0..<count)) { "\($0)" } == (0..<count).map(String.init))
  }

  @Test("Two pieces of work that each use all processors both come to their end")
  func pieces() {
    @Sendable func sum(_ count: Int) -> Int { concurrentMap(Array(0..<count)) { $0 }.reduce(0, +) }
    for _ in 0..<50 {
      let sums = concurrently({ sum(1_000) }, { sum(100) })
      #expect([sums.0, sums.1] == [499_500, 4_950])
    }
  }
}
