import EDTF

/// A statement with a speaker: who said it, through whom, when, about which event, perhaps with a figure.
public struct Claim: Sendable, Hashable {
  /// How a claim stands to what is told of the event; `repeats` says it again and adds no origin.
  public enum Stance: String, Sendable, Hashable, CaseIterable {
    case supports, contradicts, repeats
  }

  /// The block that holds it: a position in ``Body/blocks``.
  public var block: Int
  /// The name that the desk gave it, unique in its dispatch.
  public var id: String?
  /// The actor who said it.
  public var speaker: RecordReference?
  /// The actor to whom it was said.
  public var audience: RecordReference?
  /// The source through which it came.
  public var via: RecordReference?
  /// The event that it is about.
  public var event: RecordReference?
  /// When it was said.
  public var date: ExtendedDate?
  /// The figure that it states.
  public var figure: Figure?
  /// How it stands to what is told of the event.
  public var stance: Stance?
  /// How likely it is to be true, on the number scale of the Admiralty code, from 1 to 6.
  public var credibility: Int?
  /// How sure the speaker is.
  public var confidence: Confidence?
  /// Who may see it.
  public var marking: Marking = .clear

  /// Makes a claim.
  public init(block: Int) {
    self.block = block
  }
}
