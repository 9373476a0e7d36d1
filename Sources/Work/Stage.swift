import Synchronization

/// A stage of a build, in the order of the way of one dispatch.
public enum Stage: Int, Sendable, CaseIterable {
  /// The folders are listed.
  case list
  /// The files are read.
  case read
  /// Their front matter is taken apart.
  case frontMatter
  /// cmark-gfm makes trees of their Markdown.
  case parse
  /// Keys and annotations are resolved, and the trees rendered with marks in them.
  case link
  /// The evidence is derived from the texts, and made what pages have in common.
  case weigh
  /// The pages are laid out.
  case layOut
  /// The pages are rendered.
  case render
  /// The pages are hashed, compared and written.
  case write

  /// Does a part of the stage on one thread, and adds the processor time that it took, if anybody has asked for that.
  @inline(__always)
  public func measure<Result: ~Copyable, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard StageTimes.areWanted else { return try body() }
    let start = System.threadTime
    defer { StageTimes.add(System.threadTime - start, to: self) }
    return try body()
  }

  /// Does the stage while nothing else is done, on as many threads as it wants.
  public func measureAlone<Result: ~Copyable, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard StageTimes.areWanted else { return try body() }
    let start = System.processTime
    defer { StageTimes.add(System.processTime - start, to: self) }
    return try body()
  }
}

/// What the stages of this process's build took of the processors, of all of them together.
///
/// Nothing that a build writes depends on it.
public enum StageTimes {
  private static let wanted = Atomic(false)
  private static let times = Mutex([Duration](repeating: .zero, count: Stage.allCases.count))

  static var areWanted: Bool { wanted.load(ordering: .relaxed) }

  /// Asks for the times; before that, none are taken.
  public static func want() { wanted.store(true, ordering: .relaxed) }

  /// The processor time of a stage so far.
  public static func time(of stage: Stage) -> Duration { times.withLock { $0[stage.rawValue] } }

  static func add(_ time: Duration, to stage: Stage) { times.withLock { $0[stage.rawValue] += time } }
}
