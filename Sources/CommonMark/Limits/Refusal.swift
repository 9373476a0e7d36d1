/// Why a text was not parsed: it holds more of some construct than the limits allow.
public struct Refusal: Error, Hashable, Sendable {
  /// Which limit it was; each case is named as its number in `Limits` is.
  public enum Limit: String, CaseIterable, Sendable {
    case fileSize, nesting, paragraphLines, images, unclosedMarkup, closingParentheses, addressBytes
    case inlineNesting, tableColumns, tableCells, referenceBytes
  }

  /// The limit that was passed.
  public var limit: Limit

  /// The limit's number.
  public var allowed: Int

  /// How many there were up to where the scan stopped.
  public var found: Int

  /// The byte of the source at which the limit was passed, counted from 0.
  public var offset: Int

  /// The line of that byte, counted from 1.
  public var line: Int

  /// The column of that byte, counted from 1 in bytes.
  public var column: Int
}

extension Refusal {
  init(_ limit: Limit, allowed: Int, found: Int, at offset: Int, in source: UnsafeBufferPointer<UInt8>) {
    self.init(limit: limit, allowed: allowed, found: found, offset: offset, line: 1, column: 1)
    var lines = SourceLines(of: source)
    while let read = lines.next(), read.start <= offset {
      line = read.number
      column = offset - read.start + 1
    }
  }
}
