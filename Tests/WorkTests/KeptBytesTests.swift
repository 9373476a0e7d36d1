import Testing
import Work

@Suite("Runs of bytes that stay where they are")
struct KeptBytesTests {
  @Test("Each run stands under its position, empty ones too")
  func runs() {
    let runs: [[UInt8]] = [[1, 2, 3], [], [4], [], [5, 6]]
    let kept = KeptBytes(runs)
    #expect(runs.indices.map { Array(kept[$0]) } == runs)
  }

  @Test("Nothing can be kept")
  func nothing() {
    #expect(KeptBytes([[UInt8]]()) as KeptBytes? != nil)
    #expect(KeptBytes([[]])[0].isEmpty)
  }
}
