/// What a briefing lacks: what a desk should know before somebody else finds it.
///
/// Only dispatches count, as they are what evidence comes from. It is worked out in time linear in their mentions and
/// claims, but for sorting their days.
public struct Coverage: Sendable {
  /// A record that no dispatch mentions.
  public struct Unmentioned: Sendable, Hashable {
    /// The record.
    public let record: RecordReference
    /// Whether another record or a page of the desk refers to it, so that it is not there in vain.
    public let isReferredTo: Bool
  }

  /// The actors, places and sources that no dispatch mentions, by kind and id.
  ///
  /// To be mentioned is to stand in a text, to speak in a claim or be spoken to, to be a dispatch's source, its wire or
  /// the place that it was filed from.
  public let unmentioned: [Unmentioned]
  /// The events that no dispatch tells of, in the order of events: positions in ``Briefing/events``.
  public let untold: [Int]
  /// The events of which all accounts go back to one origin, in the order of events: positions in ``Briefing/events``.
  public let singleOrigin: [Int]
  /// The claims that do not say who speaks.
  public let speakerless: [ClaimSite]
  /// The runs of days on which no dispatch can have been carried.
  public let gaps: [Gap]
  /// The mentions whose text is a misspelling.
  public let misspelt: [MentionSite]
  /// The dispatches without an archived copy: positions in ``Briefing/dispatches``.
  public let unarchived: [Int]

  /// Works out what a briefing lacks, of which the evidence is known.
  public init(_ briefing: Briefing, _ evidence: Evidence) {
    let mentioned = briefing.recordsMentioned
    let referredTo = briefing.recordsReferredTo
    unmentioned = [RecordKind.actor, .place, .source].flatMap { kind in
      (0..<briefing.count(of: kind)).lazy.map { RecordReference(kind, $0) }.filter { !mentioned.contains($0) }
        .map { Unmentioned(record: $0, isReferredTo: referredTo.contains($0)) }
    }
    untold = evidence.events.all.filter { !evidence.isTold($0) }
    singleOrigin = evidence.events.all.filter { evidence.corroboration[$0].hasSingleOrigin }
    gaps = Gap.all(in: briefing)
    unarchived = briefing.dispatches.indices.filter { briefing.dispatches[$0].archived == nil }

    speakerless = evidence.claimOrder.withoutSpeaker
    misspelt = briefing.dispatches.enumerated().flatMap { position, dispatch in
      dispatch.body.mentions.indices.filter { dispatch.body.mentions[$0].isMisspelt }
        .map { MentionSite(dispatch: position, mention: $0, block: dispatch.body.mentions[$0].block) }
    }
  }
}
