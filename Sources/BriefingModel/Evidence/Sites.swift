/// Where a mention stands: a dispatch of the briefing and a mention of its body.
public struct MentionSite: Sendable, Hashable {
  private let dispatchPosition: Int32
  private let mentionPosition: Int32
  private let blockPosition: Int32

  /// The position in ``Briefing/dispatches``.
  public var dispatch: Int { Int(dispatchPosition) }
  /// The position in ``Body/mentions`` of that dispatch.
  public var mention: Int { Int(mentionPosition) }
  /// The innermost block that holds it, so that nobody has to ask the dispatch: a position in ``Body/blocks``.
  public var block: Int { Int(blockPosition) }

  init(dispatch: Int, mention: Int, block: Int) {
    dispatchPosition = Int32(truncatingIfNeeded: dispatch)
    mentionPosition = Int32(truncatingIfNeeded: mention)
    blockPosition = Int32(truncatingIfNeeded: block)
  }
}

/// Where a claim stands: a dispatch of the briefing and a claim of its body.
public struct ClaimSite: Sendable, Hashable {
  private let dispatchPosition: Int32
  private let claimPosition: Int32

  /// The position in ``Briefing/dispatches``.
  public var dispatch: Int { Int(dispatchPosition) }
  /// The position in ``Body/claims`` of that dispatch.
  public var claim: Int { Int(claimPosition) }

  init(dispatch: Int, claim: Int) {
    dispatchPosition = Int32(truncatingIfNeeded: dispatch)
    claimPosition = Int32(truncatingIfNeeded: claim)
  }
}

extension ClaimSite: Comparable {
  /// Orders claims as the dispatches that hold them, those of one as they stand in it.
  public static func < (one: ClaimSite, other: ClaimSite) -> Bool {
    (one.dispatch, one.claim) < (other.dispatch, other.claim)
  }
}

extension Briefing {
  /// The mention that stands there.
  @inlinable public subscript(site: MentionSite) -> Mention { dispatches[site.dispatch].body.mentions[site.mention] }

  /// The claim that stands there.
  @inlinable public subscript(site: ClaimSite) -> Claim { dispatches[site.dispatch].body.claims[site.claim] }
}
