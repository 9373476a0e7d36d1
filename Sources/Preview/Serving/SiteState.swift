import Dispatch
import Synchronization

/// What the browsers are shown now, and whoever waits to be told of the next change.
final class SiteState: Sendable {
  private struct State {
    var site: PreviewSite?
    var version = 0
    var problems = PreviewProblems()
    var listeners: [Int: AsyncStream<String>.Continuation] = [:]
    var nextListener = 0
    var hasEnded = false
  }

  /// How many events may wait for a browser that is slow to take them; it notices if it has missed some.
  private static let waitingLimit = 16

  private let state = Mutex(State())

  /// The site: the last one that could be made.
  var site: PreviewSite? { state.withLock { $0.site } }

  /// Shows a site, or the problems that stand in the way of a new one, and tells all browsers.
  func show(_ site: PreviewSite?, problems: PreviewProblems, changedFiles: [String], times: BuildTimes?) {
    let old = state.withLock { state in
      let old = state.site
      state.site = site ?? state.site
      state.version += 1
      state.problems = problems
      let message = Self.message(of: state, changedFiles: changedFiles, times: times)
      for listener in state.listeners.values { listener.yield(message) }
      return old
    }
    // To give back what a large site takes costs time, which nobody has to wait for.
    if site != nil { DispatchQueue.global(qos: .background).async { withExtendedLifetime(old) {} } }
  }

  /// Returns the messages for one browser, the present state first, and the number under which it listens.
  func listen() -> (number: Int, messages: AsyncStream<String>) {
    let (messages, listener) = AsyncStream.makeStream(
      of: String.self, bufferingPolicy: .bufferingNewest(Self.waitingLimit))
    let number = state.withLock { state in
      state.nextListener += 1
      if !state.hasEnded { state.listeners[state.nextListener] = listener }
      listener.yield(Self.message(of: state, changedFiles: [], times: nil))
      if state.hasEnded { listener.finish() }
      return state.nextListener
    }
    return (number, messages)
  }

  /// Ends the messages for one browser.
  func endListening(_ number: Int) {
    state.withLock { $0.listeners.removeValue(forKey: number) }?.finish()
  }

  /// Sends a comment to all browsers, so that a connection to one that is gone comes to its end.
  func keepAlive() {
    state.withLock { state in
      for listener in state.listeners.values { listener.yield(":\n\n") }
    }
  }

  /// Ends all messages.
  func end() {
    state.withLock { state in
      state.hasEnded = true
      for listener in state.listeners.values { listener.finish() }
    }
  }

  private static func message(of state: State, changedFiles: [String], times: BuildTimes?) -> String {
    var members = [
      "\"version\":\(state.version)", "\"hasSite\":\(state.site != nil)",
      "\"problems\":[" + state.problems.shown.map(\.json).joined(separator: ",") + "]",
      "\"problemCount\":\(state.problems.count)",
      "\"files\":" + JSONText.array(changedFiles), "\"sent\":\(System.now / 1_000_000)",
    ]
    if let times { members.append("\"times\":\(times.json)") }
    return "data: {" + members.joined(separator: ",") + "}\n\n"
  }
}

extension BuildTimes {
  /// The parts in milliseconds.
  fileprivate var json: String {
    let parts = [("notice", notice ?? .zero), ("read", read), ("link", link), ("layOut", layOut)]
    return "{" + parts.map { "\"\($0)\":\($1.milliseconds)" }.joined(separator: ",") + "}"
  }
}

extension Duration {
  /// The time in milliseconds, to a tenth.
  var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1000 + Double(attoseconds / 100_000_000_000_000) / 10
  }
}
