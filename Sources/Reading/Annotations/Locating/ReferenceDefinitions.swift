/// Where the lines stand that look like reference definitions: `[mujao]: actor:mujao`.
struct ReferenceDefinitions {
  private let destinations: [String: [Range<Int>]]

  init(_ bytes: [UInt8], from start: Int) {
    var destinations: [String: [Range<Int>]] = [:]
    var line = start
    while line < bytes.count {
      let end = bytes.firstOffset(of: Byte.newline, in: line..<bytes.count) ?? bytes.count
      if let (label, destination) = Self.definition(bytes, in: line..<end) {
        destinations[Self.normalized(bytes[label]), default: []].append(destination)
      }
      line = end + 1
    }
    self.destinations = destinations
  }

  var isEmpty: Bool { destinations.isEmpty }

  /// Returns where the destination stands that a label leads to.
  func destinations(for label: ArraySlice<UInt8>) -> [Range<Int>] {
    destinations.isEmpty ? [] : destinations[Self.normalized(label), default: []]
  }

  /// Returns the label nearest to one that is not defined; none where there are more than a person would write.
  func nearest(to label: String) -> String? {
    destinations.count > 100 ? nil : Spelling.nearest(to: label, among: destinations.keys.sorted())
  }

  private static func definition(_ bytes: [UInt8], in line: Range<Int>) -> (label: Range<Int>, destination: Range<Int>)?
  {
    var start = line.lowerBound
    while start < line.upperBound, isPrefix(bytes[start]) { start += 1 }
    guard start < line.upperBound, bytes[start] == Byte.openingBracket else { return nil }
    start += 1
    var offset = start
    while offset < line.upperBound, bytes[offset] != Byte.closingBracket {
      offset += bytes[offset] == Byte.backslash ? 2 : 1
    }
    guard offset + 1 < line.upperBound, bytes[offset + 1] == Byte.colon else { return nil }
    let scan = DestinationScan(bytes, end: bytes.count)
    return scan.destination(from: offset + 2).map { (start..<offset, $0) }
  }

  /// Returns the label of the link that is defined from the start of a line on, perhaps over several lines.
  static func linkLabel(_ bytes: [UInt8], from line: Int) -> Range<Int>? {
    var start = line
    while let label = label(bytes, from: start) {
      let isDefined = bytes.holds(":".utf8, at: label.upperBound + 1)
      let isFootnote = bytes[label.lowerBound] == UInt8(ascii: "^") && !bytes[label].contains(where: Byte.isSpace)
      // Behind a footnote's label or a task's box, a paragraph begins as it does at the start of a line.
      guard isDefined ? isFootnote : [" ", "x", "X"].contains(bytes.string(label)) else {
        return isDefined && isDestination(bytes, from: label.upperBound + 2) ? label : nil
      }
      start = label.upperBound + (isDefined ? 2 : 1)
    }
    return nil
  }

  /// Returns what stands in the brackets with which a paragraph may begin at an offset.
  private static func label(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    var start = start
    while start < bytes.count, bytes[start] != Byte.newline, isPrefix(bytes[start]) { start += 1 }
    guard start < bytes.count, bytes[start] == Byte.openingBracket else { return nil }
    start += 1
    // CommonMark allows a label 999 characters, none of them a bracket.
    let limit = min(bytes.count, start + 4000)
    var end = start
    while end < limit, bytes[end] != Byte.closingBracket, bytes[end] != Byte.openingBracket {
      end += bytes[end] == Byte.backslash ? 2 : 1
    }
    return end > start && end < limit && bytes[end] == Byte.closingBracket ? start..<end : nil
  }

  /// Whether a destination follows, and nothing on it in its line that would make the whole mere text.
  private static func isDestination(_ bytes: [UInt8], from start: Int) -> Bool {
    guard let destination = DestinationScan(bytes, end: bytes.count).destination(from: start) else { return false }
    var offset = destination.upperBound
    if offset < bytes.count, bytes[offset] == Byte.closingAngle { offset += 1 }
    while offset < bytes.count, bytes[offset] != Byte.newline {
      guard Byte.isSpace(bytes[offset]) else { return "\"'(".utf8.contains(bytes[offset]) }
      offset += 1
    }
    return true
  }

  private static func isPrefix(_ byte: UInt8) -> Bool {
    Byte.isSpace(byte) || Byte.isDigit(byte) || ">-*+.)".utf8.contains(byte)
  }

  /// Labels match without regard to case and to the amount of white space (CommonMark, section 4.7).
  private static func normalized(_ label: ArraySlice<UInt8>) -> String {
    label.split(whereSeparator: Byte.isSpace)
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
      .joined(separator: " ")
  }
}
