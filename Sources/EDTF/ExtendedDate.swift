/// A date as precise as its source was, written in EDTF (ISO 8601-2): levels 0 and 1, and the sets and parts of a year
/// of level 2.
///
/// Two dates are equal where their canonical texts are.
public struct ExtendedDate: Sendable {
  /// What the date is made of.
  public enum Form: Sendable, Hashable {
    /// One date: `2013-01-10`, `2013-01~`, `201X`.
    case point(DatePoint)
    /// From one date to another: `2012-03/2012-04`, `2013-01/..`.
    ///
    /// It is kept apart: with room for two dates in it, each date would take up nearly twice as much.
    indirect case interval(start: Bound, end: Bound)
    /// One of several dates: `[2013-01-10,2013-01-11]`.
    case oneOf([Member])
    /// All of several dates: `{2013-01-10,2013-01-12}`.
    case allOf([Member])
  }

  /// An end of an interval.
  public enum Bound: Sendable, Hashable {
    /// A date.
    case date(DatePoint)
    /// `..`: there is no end, or not yet.
    case open
    /// Nothing written: there is an end, and it is not known.
    case unknown
  }

  /// A member of a set.
  public enum Member: Sendable, Hashable {
    /// A date.
    case date(DatePoint)
    /// `2013-01-10..2013-01-12`: these and all between them.
    case range(DatePoint, DatePoint)
    /// `..2013-01-10`: this and all before it.
    case upTo(DatePoint)
    /// `2013-01-10..`: this and all after it.
    case onward(DatePoint)
  }

  /// Everything about a date, kept once for all its copies: a briefing holds many dates, and hands them around.
  private final class Whole: Sendable {
    let form: Form
    let text: String
    let earliest: Day?
    let latest: Day?
    let anchor: Day

    init(_ form: Form, text: String, earliest: Day?, latest: Day?, anchor: Day) {
      self.form = form
      self.text = text
      self.earliest = earliest
      self.latest = latest
      self.anchor = anchor
    }
  }

  /// A day without a qualification, by its number.
  private struct PlainDay: Sendable, Hashable {
    private let number: Int32

    init?(_ point: DatePoint) {
      guard case .day(let day) = point.value, point.qualification == .none, let number = Int32(exactly: day.number)
      else { return nil }
      self.number = number
    }

    var day: Day { Day(number: Int(number)) }
  }

  /// A day, which nearly every date is, takes no memory of its own; whatever can be one is one, so that equal dates are alike.
  private enum Storage {
    case day(PlainDay)
    case whole(Whole)

    init(_ point: DatePoint) {
      if let plain = PlainDay(point) {
        self = .day(plain)
      } else {
        self = .whole(
          Whole(
            .point(point), text: point.text, earliest: point.earliest, latest: point.latest, anchor: point.earliest))
      }
    }
  }

  private let storage: Storage

  /// What the date is made of.
  public var form: Form {
    switch storage {
    case .day(let plain): .point(DatePoint(value: .day(plain.day), qualification: .none))
    case .whole(let whole): whole.form
    }
  }

  /// The canonical EDTF text.
  public var text: String {
    switch storage {
    case .day(let plain): plain.day.text
    case .whole(let whole): whole.text
    }
  }

  /// The first day that it can mean, or nil where the start is open or unknown.
  public var earliest: Day? {
    switch storage {
    case .day(let plain): plain.day
    case .whole(let whole): whole.earliest
    }
  }

  /// The last day that it can mean, or nil where the end is open or unknown.
  public var latest: Day? {
    switch storage {
    case .day(let plain): plain.day
    case .whole(let whole): whole.latest
    }
  }

  /// The day under which a timeline files it: the earliest, or the latest where the start is open or unknown.
  public var anchor: Day {
    switch storage {
    case .day(let plain): plain.day
    case .whole(let whole): whole.anchor
    }
  }

  /// The date of a day.
  public init(_ day: Day) {
    self.init(point: DatePoint(value: .day(day), qualification: .none))
  }

  init(point: DatePoint) {
    storage = Storage(point)
  }

  /// Nil where both sides are open, as such a date has no place in an order.
  init?(_ form: Form) {
    let extent = Extent.union(of: form.extents)
    guard let anchor = extent.earliest ?? extent.latest else { return nil }
    if case .point(let point) = form {
      storage = Storage(point)
    } else {
      storage = .whole(Whole(form, text: form.text, earliest: extent.earliest, latest: extent.latest, anchor: anchor))
    }
  }
}

extension ExtendedDate: Hashable {
  /// Whether both have the same canonical text.
  public static func == (left: ExtendedDate, right: ExtendedDate) -> Bool {
    switch (left.storage, right.storage) {
    case (.day(let left), .day(let right)): left == right
    case (.whole(let left), .whole(let right)): left.text == right.text
    case (.day, .whole), (.whole, .day): false
    }
  }

  /// Feeds the day, or the canonical text.
  public func hash(into hasher: inout Hasher) {
    switch storage {
    case .day(let plain): hasher.combine(plain)
    case .whole(let whole): hasher.combine(whole.text)
    }
  }
}
