/// Measures the destination and the title of link reference definitions.
///
/// However definitions lie within each other, the bytes are gone through a fixed number of times.
struct DefinitionReader {
  private let source: UnsafeBufferPointer<UInt8>
  /// The end of the last run without a space that was measured.
  private var endOfRun = 0
  /// The last title that was measured, by the end of the destination before it.
  private var lastTitle = (after: 0, size: 0)

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  /// The bytes of the destination and the title that start after a definition's colon.
  mutating func size(from index: Int) -> Int {
    let destination = endOfSpace(from: index)
    let afterDestination = endOfDestination(from: destination)
    if lastTitle.after != afterDestination {
      let title = endOfSpace(from: afterDestination)
      lastTitle = (afterDestination, endOfTitle(from: title) - title)
    }
    return afterDestination - destination + lastTitle.size
  }

  /// The end of space with at most one line ending in it.
  private func endOfSpace(from index: Int) -> Int {
    var index = index
    var lineEndings = 0
    while index < source.count, source[index] <= 0x20 {
      if source[index] == UInt8(ascii: "\n") { lineEndings += 1 }
      if lineEndings > 1 { break }
      index += 1
    }
    return index
  }

  private mutating func endOfDestination(from start: Int) -> Int {
    guard start < source.count else { return start }
    if source[start] == UInt8(ascii: "<") {
      return end(of: UInt8(ascii: ">"), from: start + 1, before: [UInt8(ascii: "<"), UInt8(ascii: "\n")]) ?? start
    }
    if start >= endOfRun {
      endOfRun = start
      while endOfRun < source.count, source[endOfRun] > 0x20 { endOfRun += 1 }
    }
    return endOfRun
  }

  private func endOfTitle(from start: Int) -> Int {
    guard start < source.count else { return start }
    let mark = source[start]
    return switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): end(of: mark, from: start + 1, before: []) ?? start
    case UInt8(ascii: "("): end(of: UInt8(ascii: ")"), from: start + 1, before: [mark]) ?? start
    default: start
    }
  }

  /// The place after a closing byte, unless some byte that cannot come before it does.
  private func end(of closing: UInt8, from start: Int, before forbidden: [UInt8]) -> Int? {
    var index = start
    while index < source.count {
      let byte = source[index]
      if byte == closing { return index + 1 }
      if forbidden.contains(byte) { return nil }
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}
