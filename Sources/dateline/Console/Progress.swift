import Synchronization

/// One line on a terminal that counts while long work goes on, and is gone when it ends; a pipe gets nothing.
final class Progress: Sendable {
  /// Work that is done sooner than this needs no line; a line that changes more often cannot be read.
  private static let interval = Duration.milliseconds(200)

  private struct State {
    var done = 0
    var nextShown: ContinuousClock.Instant
    var isShown = false
  }

  private let verb: String
  private let total: Int
  private let isSilent: Bool
  private let state = Mutex(State(nextShown: .now + Progress.interval))

  /// Begins to count: `Writing 1,200 of 20,000 files`.
  init(_ verb: String, of total: Int, on console: Console) {
    self.verb = verb
    self.total = total
    isSilent = console.isQuiet || !Process.Stream.error.isTerminal || Process.environment("TERM") == "dumb"
  }

  /// Notes that so many more are done; may be called from several threads.
  func advance(by count: Int) {
    guard !isSilent else { return }
    state.withLock { state in
      state.done += count
      guard ContinuousClock.now >= state.nextShown else { return }
      state.nextShown = .now + Self.interval
      state.isShown = true
      show("\(verb) \(grouped(state.done)) of \(counted(total, "file"))")
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      if state.isShown { show("") }
      state.isShown = false
    }
  }

  /// Writes over the line: back to its beginning, and clear to its end (ECMA-48, CR and EL).
  private func show(_ text: String) {
    try? Process.write(Array("\r\u{1B}[K\(text)".utf8), to: .error)
  }
}
