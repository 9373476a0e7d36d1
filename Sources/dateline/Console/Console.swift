/// What a command says: results to standard output, problems to standard error, and both in plain lines to a pipe.
struct Console: Sendable {
  /// Whether only problems are said.
  var isQuiet = false

  /// Writes a result that somebody may read on: never silenced.
  func output(_ bytes: [UInt8]) throws(Outcome) {
    do {
      try Process.write(bytes, to: .output)
    } catch {
      guard !error.isClosedPipe else { return }
      throw fail("cannot write to standard output: \(error.reason)")
    }
  }

  /// Writes a result that somebody may read on: never silenced.
  func output(_ text: String) throws(Outcome) {
    try output(Array(text.utf8))
  }

  /// Says in one line what was done; silenced by `--quiet`.
  func say(_ line: String) {
    guard !isQuiet else { return }
    try? Process.write(Array((line.visible + "\n").utf8), to: .output)
  }

  /// Writes about problems.
  func report(_ text: String) {
    try? Process.write(Array(text.utf8), to: .error)
  }

  /// Says in one line why the machine failed the command.
  func fail(_ reason: String) -> Outcome {
    report("dateline: \(reason.visible)\n")
    return .machineFailed
  }

  /// Says in one line how the command was used wrongly.
  func refuse(_ reason: String) -> Outcome {
    report("dateline: \(reason.visible)\n")
    return .usedWrongly
  }

  /// How many columns there are for problems: those of the terminal, or what is easy to read.
  static var widthOfProblems: Int {
    min(Process.Stream.error.terminalWidth ?? 120, 120)
  }

  /// Whether problems may be coloured: a terminal, and nobody has set `NO_COLOR`.
  static var coloursProblems: Bool {
    Process.Stream.error.isTerminal && (Process.environment("NO_COLOR") ?? "").isEmpty
      && Process.environment("TERM") != "dumb"
  }
}
