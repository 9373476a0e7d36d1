import Testing
import Work

@Suite("Bytes in two places")
struct ByteSearchTests {
  @Test("are the same where there are as many of them and each is")
  func equal() {
    #expect(equal([], []) && equal([1, 2, 3], [1, 2, 3]))
    #expect(!equal([], [0]) && !equal([1, 2], [1, 2, 0]) && !equal([1, 2, 3], [1, 2, 4]))
  }

  private func equal(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.withUnsafeBytes { one in other.withUnsafeBytes { one.equals($0) } }
  }
}
