/// A point in time, without a calendar or a zone.
public struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let seconds: Int
  /// 0 to 999,999,999.
  public let nanoseconds: Int

  /// The instant that many seconds after the beginning of 1970.
  public init(seconds: Int, nanoseconds: Int = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// RFC 3339 in UTC and whole seconds, such as `2013-01-11T09:30:00Z`.
  public var text: String {
    let time = floorModulo(seconds, 86_400)
    let clock = [time / 3_600, time / 60 % 60, time % 60].map(twoDigits).joined(separator: ":")
    return Day(number: floorDivide(seconds, 86_400)).text + "T" + clock + "Z"
  }

  /// Whether one instant comes before the other.
  public static func < (left: Instant, right: Instant) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}
