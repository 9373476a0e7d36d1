import Testing
import Work

@Suite("Bytes that are being written")
struct ByteSinkTests {
  @Test(
    "Runs of every length come after each other as they were, however small the sink was at first", arguments: 0...3)
  func runs(capacity: Int) {
    var sink = ByteSink(capacity: capacity)
    var expected: [UInt8] = []
    for length in 0...70 {
      let run = (0..<length).map { UInt8(truncatingIfNeeded: length * 7 + $0) }
      run.withUnsafeBufferPointer { sink.append($0) }
      expected += run
    }
    #expect(Array(sink.bytes) == expected)
  }

  @Test("Numbers are written in decimal digits", arguments: [0, 7, -1, 10, 1_234_567, .max, .min])
  func numbers(number: Int) {
    var sink = ByteSink(capacity: 1)
    sink.append(decimal: number)
    #expect(String(decoding: sink.bytes, as: UTF8.self) == String(number))
  }
}
