import BriefingModel

/// What a `Content/` folder was found to say, and every problem found on the way.
public struct BriefingReading: Sendable {
  /// What could be read; `nil` only where there is no `briefing.yml` that can be read.
  ///
  /// A briefing with errors is incomplete: it may be listed, but a site must not be built from it.
  public var briefing: Briefing?
  /// The problems, in file order, each once.
  public var diagnostics: [Diagnostic]
  /// The ids of the dispatches that only may have been published by the edition's date, and so are left out; sorted.
  public var perhapsPublished: [String] = []
  /// How many files of `assets/` are left out, as nothing refers to them; none is counted where the build withholds
  /// something, since they may belong to that.
  public var unusedAssetCount = 0
  /// How many documents were read for it; what the others say was known from a reading before.
  public var newCount = 0
  /// The ids of the dispatches that were read for it, where nothing else is different from the reading before; `nil` where
  /// something else is, or may be.
  public var newDispatches: Set<String>?

  /// Whether any of the diagnostics is an error.
  public var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }
}
