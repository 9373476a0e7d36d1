import BriefingModel
import EDTF

extension BodyWalk {
  /// Reads the date of a mention, or the date that its text is.
  mutating func date(
    _ address: MentionAddress, of destination: [UInt8], shown: @autoclosure () -> String, at target: Whereabouts,
    shownAt place: Whereabouts
  ) -> Meaning {
    guard address.id.isEmpty else {
      let written = PercentEncoding.decode(destination[address.id])
      return date(written, at: target.piece(address.id, of: destination))
    }
    let shown = shown()
    if let date = Self.date(writtenAs: shown) {
      return .target(.date(date))
    }
    report(
      .badDate, "\(quoted(shown)) does not say which date is meant", at: place,
      remedies: ["write the date behind “date:”, such as date:2013-01-10"])
    return .plain
  }

  /// Reads a date in EDTF.
  mutating func date(_ written: String, at place: Whereabouts) -> Meaning {
    do {
      return .target(.date(try ExtendedDate(written)))
    } catch {
      let range = range(of: place)
      let isVerbatim = range.count == written.utf8.count
      report { $0.badDate(error, in: written, at: range, start: isVerbatim ? range.lowerBound : nil) }
      return .plain
    }
  }

  /// Returns the date that a text is, in EDTF or with the name of a month; numbers alone may mean several.
  private static func date(writtenAs text: String) -> ExtendedDate? {
    do {
      return try ExtendedDate(text)
    } catch {
      guard let suggestion = error.suggestion, text.utf8.contains(where: Byte.isLetter) else { return nil }
      return ExtendedDate(wellFormed: suggestion)
    }
  }
}
