import Dispatch

/// Returns what two pieces of work make that are done at the same time.
///
/// Each may itself use all processors, as with ``concurrentMap(_:_:)``; so it is not to be called by a worker of such work,
/// which would wait while others could go on.
public func concurrently<First: Sendable, Second: Sendable>(
  _ first: () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  withoutActuallyEscaping(second) { second in
    nonisolated(unsafe) let result = UnsafeMutablePointer<Second>.allocate(capacity: 1)
    defer { result.deallocate() }
    // Not by `concurrentPerform`: what is inside one such call gets no more than the thread that it is on.
    let group = DispatchGroup()
    DispatchQueue.global(qos: .userInitiated).async(group: group) { result.initialize(to: second()) }
    let first = first()
    // The other piece has ended before its place is looked at.
    group.wait()
    return (first, result.move())
  }
}
