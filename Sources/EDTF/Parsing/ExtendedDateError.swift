/// Why a text is no date in EDTF, and which part of it is at fault.
public struct ExtendedDateError: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// There is no text.
    case empty
    /// The text has none of EDTF's shapes.
    case notADate
    /// Day, month and year stand in an order that EDTF does not know.
    case yearNotFirst
    /// As above, and the text can mean either of the two dates.
    case ambiguousOrder(String, String)
    /// A year is not four digits.
    case yearDigits
    /// A month is not two digits.
    case monthDigits
    /// A day is not two digits.
    case dayDigits
    /// The number of a month or of a part of a year is out of range.
    case noSuchMonth(Int)
    /// The number of a day is 0 or above 31.
    case noSuchDay(Int)
    /// The month has no such day in that year.
    case noSuchDate(year: Int, month: Int, day: Int)
    /// A day follows a season or another part of a year.
    case dayOfYearPart
    /// The year `-0000`.
    case negativeYearZero
    /// A long year (`Y…`) is malformed or has more than nine digits.
    case longYear
    /// Something follows where the date should have ended.
    case unexpected
    /// `X` stands before a digit, or in a place where level 1 does not allow it.
    case unspecifiedDigits
    /// A small `x`.
    case smallX
    /// A qualifier stands elsewhere than at the end.
    case qualifierPlace
    /// Two qualifiers.
    case qualifierTwice
    /// A time is not `09:30` or `09:30:00`.
    case timeShape
    /// A time stands behind a space; with the text as it would be with `T` and an offset.
    case timeApart(String)
    /// A time has no offset from UTC.
    case timeWithoutOffset
    /// An offset is not `Z` or `+01:00`, or is out of range.
    case offsetShape
    /// An hour above 23.
    case noSuchHour(Int)
    /// A minute above 59.
    case noSuchMinute(Int)
    /// A second above 59, which is no leap second either.
    case noSuchSecond(Int)
    /// More than nine digits after a second.
    case fractionTooLong
    /// A time on a date that is not a full one.
    case timeWithoutDay
    /// An interval has more than one `/`.
    case intervalParts
    /// An interval or a range ends before it begins.
    case endBeforeStart
    /// An interval or a set is open or unknown on both sides.
    case openOnBothSides
    /// A set has no closing bracket.
    case setNotClosed
    /// A set has no members, or one of them is empty.
    case setMemberMissing
    /// `..` stands between dates of an interval, or in the middle of a set.
    case dots
  }

  /// What is wrong.
  public let problem: Problem

  /// Where the part at fault begins, in bytes of UTF-8 from the start of the text.
  public let offset: Int

  /// How many bytes the part at fault has; 0 where something is missing.
  public let length: Int

  /// The whole text as it was probably meant, where that can be told.
  public let suggestion: String?
}
