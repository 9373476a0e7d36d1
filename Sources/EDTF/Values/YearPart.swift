/// A part of a year that EDTF writes in the place of the month (ISO 8601-2, section 4.8): `2013-21` is spring 2013.
public struct YearPart: Sendable, Hashable {
  /// Which parts a year is divided into.
  public enum Kind: Sendable, Hashable {
    /// 21 to 24, in a hemisphere that the writer did not say; 1 is spring.
    case season
    /// 25 to 28.
    case northernSeason
    /// 29 to 32.
    case southernSeason
    /// 33 to 36: three months.
    case quarter
    /// 37 to 39: four months.
    case third
    /// 40 and 41: six months.
    case half
  }

  /// The two digits, 21 to 41.
  public let code: Int

  /// The part that the two digits mean, or nil outside 21 to 41.
  public init?(code: Int) {
    guard (21...41).contains(code) else { return nil }
    self.code = code
  }

  /// Which parts the year is divided into.
  public var kind: Kind {
    switch code {
    case ...24: .season
    case ...28: .northernSeason
    case ...32: .southernSeason
    case ...36: .quarter
    case ...39: .third
    default: .half
    }
  }

  /// Which of the parts it is, from 1 to 4 at most.
  public var number: Int {
    switch kind {
    case .season: code - 20
    case .northernSeason: code - 24
    case .southernSeason: code - 28
    case .quarter: code - 32
    case .third: code - 36
    case .half: code - 39
    }
  }

  /// The first month, 1 to 12, and how many months it lasts; it may run into the next year.
  ///
  /// Seasons are the meteorological ones, the northern ones where the writer did not say which.
  var months: (first: Int, count: Int) {
    switch kind {
    case .season, .northernSeason: (number * 3, 3)
    case .southernSeason: ((number * 3 + 5) % 12 + 1, 3)
    case .quarter: (number * 3 - 2, 3)
    case .third: (number * 4 - 3, 4)
    case .half: (number * 6 - 5, 6)
    }
  }
}
