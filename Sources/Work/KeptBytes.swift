/// Runs of bytes that many threads look at, behind each other in memory that stays where it is as long as this object is held.
///
/// Looking at one of many arrays or strings would count its holders up and down, and each processor would wait for the
/// other's count.
public final class KeptBytes: Sendable {
  // Filled before anybody else knows of this, and only read from then on.
  private nonisolated(unsafe) let bytes: UnsafeMutableBufferPointer<UInt8>
  private let starts: [Int]

  /// Keeps runs, each under its position.
  public init(_ runs: some Collection<[UInt8]>) {
    var starts = [0]
    starts.reserveCapacity(runs.count + 1)
    for run in runs { starts.append(starts[starts.count - 1] + run.count) }
    bytes = .allocate(capacity: starts[starts.count - 1])
    for (start, run) in zip(starts, runs) { _ = bytes[start...].initialize(from: run) }
    self.starts = starts
  }

  deinit { bytes.deallocate() }

  /// The run at a position, where it stands.
  public subscript(position: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[starts[position]..<starts[position + 1]])
  }
}
