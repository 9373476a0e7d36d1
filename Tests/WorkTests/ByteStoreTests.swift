import Testing
import Work

@Suite("Bytes that are kept one by one")
struct ByteStoreTests {
  @Test("Runs of all lengths stay as they were, whoever keeps others meanwhile")
  func stay() async {
    let store = ByteStore()
    let lengths = [0, 1, 31, 1000, 70_000, 1_044_480, 1_044_481, 3_000_000, 5]
    let kept = await withTaskGroup(of: [(Int, UInt8, KeptRun)].self) { group in
      for thread in 0..<4 {
        group.addTask {
          lengths.map { length in
            let run = store.keep([UInt8](repeating: UInt8(thread), count: length))
            return (length, UInt8(thread), KeptRun(run))
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(kept.count == 4 * lengths.count)
    for (length, byte, run) in kept {
      #expect(run.bytes.count == length)
      #expect(run.bytes.allSatisfy { $0 == byte }, "\(length)")
    }
    withExtendedLifetime(store) {}
  }
}

/// Where a run stands, to be handed from one task to another.
private struct KeptRun: @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }
}
