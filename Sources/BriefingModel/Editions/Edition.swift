import EDTF

/// Which edition of a briefing something is: as it stood on a date, with what has changed since another one.
public struct Edition: Sendable, Hashable {
  /// The date at whose end the briefing is taken; `nil` for all that there is.
  public var asOf: ExtendedDate?
  /// The date since whose end changes are told; `nil` where none are told.
  public var since: ExtendedDate?

  /// Makes an edition; without dates, it is the briefing with all that there is.
  public init(asOf: ExtendedDate? = nil, since: ExtendedDate? = nil) {
    self.asOf = asOf
    self.since = since
  }
}
