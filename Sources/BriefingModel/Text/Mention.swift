import EDTF

/// A span of text annotated as meaning a record, or a date.
public struct Mention: Sendable, Hashable {
  /// What a mention means.
  public enum Target: Sendable, Hashable {
    case record(RecordReference)
    case date(ExtendedDate)
  }

  // A briefing holds more mentions than anything else: the order leaves no gaps, and no text is longer than what 32 bits count.
  /// What it means.
  public var target: Target
  /// How sure the desk is that this is meant.
  public var certainty: Confidence?
  /// Whether its text is an alias of kind misspelling of the record that it means.
  public var isMisspelt = false
  private let blockPosition: Int32
  private let start: Int32
  private let end: Int32
  @usableFromInline var mannerText: Text?

  /// A text that takes up no more than a pointer where it is kept: few mentions have one.
  @usableFromInline indirect enum Text: Sendable, Hashable {
    case text(String)
  }

  /// The role or manner in which the record is meant: `metonym`.
  @inlinable public var manner: String? {
    get {
      guard case .text(let text)? = mannerText else { return nil }
      return text
    }
    set { mannerText = newValue.map { .text($0) } }
  }

  /// The innermost block that holds it: a position in ``Body/blocks``.
  public var block: Int { Int(blockPosition) }
  /// Where it stands in that block's text (``Body/text(of:)-(Int)``), in bytes.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Makes a mention.
  public init(_ target: Target, block: Int, range: Range<Int>) {
    self.target = target
    blockPosition = Int32(truncatingIfNeeded: block)
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }
}

/// How sure somebody is.
public enum Confidence: String, Sendable, Hashable, CaseIterable {
  case low, medium, high
}
