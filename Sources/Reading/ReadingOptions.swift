import BriefingModel

/// What a reading keeps and what it withholds.
public struct ReadingOptions: Sendable, Hashable {
  /// Whether dispatches with `draft: true` are kept.
  public var drafts: Bool
  /// The audience the reading is for; what has a narrower marking is withheld.
  public var audience: Marking

  /// Makes options; without any, they are those of a build for the public.
  public init(drafts: Bool = false, audience: Marking = .clear) {
    self.drafts = drafts
    self.audience = audience
  }
}
