import Dispatch

/// Returns what two pieces of work make that are done at the same time.
public func concurrently<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  nonisolated(unsafe) let results = (
    UnsafeMutablePointer<First>.allocate(capacity: 1), UnsafeMutablePointer<Second>.allocate(capacity: 1)
  )
  defer {
    results.0.deallocate()
    results.1.deallocate()
  }
  // Each piece writes its own place, and both have ended before these are looked at.
  DispatchQueue.concurrentPerform(iterations: 2) { piece in
    if piece == 0 { results.0.initialize(to: first()) } else { results.1.initialize(to: second()) }
  }
  return (results.0.move(), results.1.move())
}
