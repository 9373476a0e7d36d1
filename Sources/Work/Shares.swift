import Dispatch
import Synchronization

/// The shares into which work is cut that is handed out bit by bit.
public final class Shares: Sendable {
  private let count: Int
  private let size: Int
  private let position = Atomic(0)

  private init(of count: Int, size: Int) {
    self.count = count
    self.size = size
  }

  /// Takes the next share: so many positions, or what is left of them; nil where nothing is.
  public func next() -> Range<Int>? {
    let start = position.add(size, ordering: .relaxed).oldValue
    return start < count ? start..<min(start + size, count) : nil
  }

  /// Hands work out in shares to one worker a processor, who takes them until none is left and can keep what it needs
  /// from one to the next; returns when all are done.
  ///
  /// - Parameters:
  ///   - count: How many positions there are.
  ///   - size: How many make a share: few enough that all workers end at about the same time.
  ///   - worker: Does shares until there are no more.
  public static func handOut(_ count: Int, size: Int, to worker: @Sendable (Shares) -> Void) {
    let shares = Shares(of: count, size: size)
    DispatchQueue.concurrentPerform(iterations: System.processorCount) { _ in worker(shares) }
  }
}
