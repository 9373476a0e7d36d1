/// A day and a time on it, with the offset from UTC and the precision as they were written (RFC 3339).
public struct Moment: Sendable, Hashable {
  /// The day at that offset.
  public let day: Day
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int
  /// 0 to 59, or 60 in a leap second; nil where only hour and minute were written.
  public let second: Int?
  /// The part of the second, in units of 1/1,000,000,000.
  public let nanoseconds: Int
  /// How many digits after the second were written, 0 to 9.
  public let fractionDigits: Int
  /// Minutes east of UTC.
  public let offset: Int

  /// The same point in time, told in UTC.
  public var instant: Instant {
    Instant(
      seconds: day.number * 86_400 + (hour * 60 + minute - offset) * 60 + (second ?? 0), nanoseconds: nanoseconds)
  }

  /// The text as RFC 3339 writes it; without seconds where none were given.
  public var text: String {
    day.text + "T" + clockText + offsetText
  }

  /// Hour, minute and, where they were written, second and fraction.
  private var clockText: String {
    var text = twoDigits(hour) + ":" + twoDigits(minute)
    guard let second else { return text }
    text += ":" + twoDigits(second)
    if fractionDigits > 0 { text += "." + padded(nanoseconds, to: 9).prefix(fractionDigits) }
    return text
  }

  private var offsetText: String {
    guard offset != 0 else { return "Z" }
    let minutes = abs(offset)
    return (offset < 0 ? "-" : "+") + twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
  }
}
