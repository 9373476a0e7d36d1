import EDTF

extension ExtendedDate {
  /// Whether it ended before the other began, however either is read: in whatever zone a day without a time was.
  func isCertainlyBefore(_ other: ExtendedDate) -> Bool {
    guard !isDoubtful, !other.isDoubtful else { return false }
    if let instant, let other = other.instant { return instant < other }
    guard let latest, let earliest = other.earliest else { return false }
    guard let instant else { return latest < earliest }
    // A day begins first where clocks are 14 hours before UTC.
    return instant.seconds < earliest.number * 86_400 - 14 * 3_600
  }

  private var isDoubtful: Bool { isApproximate || isUncertain }
}
