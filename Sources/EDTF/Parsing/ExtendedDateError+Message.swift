extension ExtendedDateError: CustomStringConvertible {
  /// One line that says what is wrong, without a full stop.
  public var message: String { problem.message }

  /// The message, with the suggestion where there is one.
  public var description: String {
    suggestion.map { message + "; did you mean " + $0 + "?" } ?? message
  }
}

extension ExtendedDateError.Problem {
  var message: String {
    switch self {
    case .empty: "a date is missing"
    case .notADate: "this is not a date; a date is written 2013-01-10, 2013-01 or 2013"
    case .yearNotFirst: "a date is written with its year first and with hyphens, as 2013-01-10"
    case .ambiguousOrder(let first, let second):
      "a date is written with its year first and with hyphens, and this could be \(first) or \(second)"
    case .yearDigits: "a year has four digits"
    case .monthDigits: "a month has two digits"
    case .dayDigits: "a day has two digits"
    case .noSuchMonth(let month): "there is no month \(month)"
    case .noSuchDay(let day): "there is no day \(day)"
    case .noSuchDate(let year, let month, let day): noSuchDate(year, month, day)
    case .dayOfYearPart: "a season or another part of a year has no days"
    case .negativeYearZero: "the year 0 has no sign"
    case .longYear: "a long year is Y and five to nine digits, as Y17000"
    case .unexpected: "the date should end here"
    case .unspecifiedDigits: "only last digits can be unspecified, as in 201X, 20XX, 2013-XX and 2013-01-XX"
    case .smallX: "an unspecified digit is a capital X"
    case .qualifierPlace: "the qualifiers ?, ~ and % stand at the end of a date"
    case .qualifierTwice: "a date has one qualifier, and % says both uncertain and approximate"
    case .timeShape: "a time is written 09:30 or 09:30:00"
    case .timeApart(let example): "a time needs a T before it and an offset from UTC behind it, as \(example)"
    case .timeWithoutOffset: "a time needs an offset: Z for UTC, or one such as +01:00"
    case .offsetShape: "an offset is Z for UTC, or between -23:59 and +23:59, as +01:00"
    case .noSuchHour(let hour): "there is no hour \(hour)"
    case .noSuchMinute(let minute): "there is no minute \(minute)"
    case .noSuchSecond(let second): "there is no second \(second)"
    case .fractionTooLong: "a second has at most nine decimal places"
    case .timeWithoutDay: "a time needs a full date before it, as 2013-01-11T09:30Z"
    case .intervalParts: "an interval has one / between its start and its end"
    case .endBeforeStart: "this ends before it begins"
    case .openOnBothSides: "at least one side needs a date"
    case .setNotClosed: "a set ends with the bracket that closes it"
    case .setMemberMissing: "a set has a date before and after each comma"
    case .dots: "two dots stand for an open end of an interval, or between two dates of a set"
    }
  }

  private func noSuchDate(_ year: Int, _ month: Int, _ day: Int) -> String {
    let name = DateLanguage.english.months[month - 1]
    return month == 2 && day == 29 ? "there is no 29 February in \(yearText(year))" : "there is no \(day) \(name)"
  }
}
