import BriefingModel
import Reading

/// One making of the site.
public struct PreviewBuild: Sendable {
  /// What was read.
  public let reading: BriefingReading
  /// What is wrong with the briefing's own templates.
  public let themeDiagnostics: [Diagnostic]
  private let isStrict: Bool
  /// The site; `nil` where an error stands in its way.
  public internal(set) var site: PreviewSite?
  /// Which files changed that pages only refer to, by their addresses: style sheets, scripts, pictures.
  public internal(set) var changedFiles: [String] = []
  /// How long the parts took.
  public internal(set) var times = BuildTimes()

  init(reading: BriefingReading, themeDiagnostics: [Diagnostic], isStrict: Bool) {
    self.reading = reading
    self.themeDiagnostics = themeDiagnostics
    self.isStrict = isStrict
  }

  /// Whether any of the problems is an error.
  public var hasErrors: Bool {
    let mildest = isStrict ? Severity.warning : .error
    return (reading.diagnostics + themeDiagnostics).contains { $0.severity >= mildest }
  }
}

/// How long the parts of one making of the site took.
public struct BuildTimes: Sendable {
  /// From the last write of a file to the moment when it was taken up, where that is known.
  public internal(set) var notice: Duration?
  /// The reading of files.
  public internal(set) var read = Duration.zero
  /// What files say, and what they mean to each other.
  public internal(set) var link = Duration.zero
  /// The evidence, and the layout of the site.
  public internal(set) var layOut = Duration.zero

  /// All parts together.
  public var total: Duration { (notice ?? .zero) + read + link + layOut }
}
