import BriefingModel
import Yams

/// The way from the nodes of Yams to values that know their bytes.
struct YAMLConversion {
  /// The file.
  let text: SourceText
  /// Where the marks are.
  let positions: YAMLPositions
  /// How many values were met, those behind aliases each time.
  private(set) var count = 0
  /// What is wrong with keys and texts.
  private(set) var diagnostics: [Diagnostic] = []

  init(text: SourceText, positions: YAMLPositions) {
    self.text = text
    self.positions = positions
  }

  /// Converts a node and what it holds, as long as the limit on values is not reached.
  mutating func value(of node: Node) -> YAMLValue {
    count += 1
    let start = skipProperties(from: positions.offset(of: node.mark))
    let line = start..<contentEnd(from: start)
    guard count <= YAMLText.nodeLimit else { return YAMLValue(content: .list([]), range: line) }
    switch node {
    case .scalar(let scalar):
      return text(of: scalar, at: start)
    case .sequence(let nodes):
      return YAMLValue(content: .list(nodes.map { value(of: $0) }), range: start..<endOfGroup(in: line))
    case .mapping(let pairs):
      let entries = pairs.compactMap { entry(key: $0.key, value: $0.value) }
      return YAMLValue(content: .map(entries), range: start..<endOfGroup(in: line))
    case .alias:
      return YAMLValue(content: .text("", start: nil), range: line)
    }
  }

  private mutating func entry(key: Node, value node: Node) -> YAMLEntry? {
    let key = value(of: key)
    let value = value(of: node)
    guard case .text(let name, _) = key.content else {
      diagnostics.append(text.diagnostic(.wrongType, "a key is a text, not \(key.noun)", at: key.range))
      return nil
    }
    return YAMLEntry(key: name, keyRange: key.range, value: value)
  }

  private mutating func text(of scalar: Node.Scalar, at start: Int) -> YAMLValue {
    let written = text.bytes[start...]
    let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
    let inner = min(start + (isQuoted ? 1 : 0), text.bytes.count)
    let isVerbatim = text.bytes[inner...].starts(with: scalar.string.utf8) && !scalar.string.isEmpty
    let end: Int
    switch scalar.style {
    case .doubleQuoted, .singleQuoted:
      end = endOfQuotation(from: start)
    case .literal, .folded:
      end = min(start + 1, text.bytes.count)
    case .any, .plain:
      end = isVerbatim ? start + scalar.string.utf8.count : scalar.string.isEmpty ? start : contentEnd(from: start)
    }
    let range = start..<min(max(end, start), written.endIndex)
    checkCharacters(of: scalar.string, at: range)
    return YAMLValue(content: .text(scalar.string, start: isVerbatim ? inner : nil), range: range)
  }

  /// YAML's escapes can write what the file may not hold.
  private mutating func checkCharacters(of string: String, at range: Range<Int>) {
    guard case .control(let code)? = TextCheck.faults(in: Array(string.utf8), limit: 1).first?.problem else { return }
    diagnostics.append(
      text.diagnostic(
        .controlCharacter, "an escape stands for the control character U+\(hexadecimal(code, digits: 4))", at: range))
  }

  /// Passes over `&anchors` and `!tags`, which Yams counts as a part of the value.
  private func skipProperties(from start: Int) -> Int {
    var offset = start
    while offset < text.bytes.count, text.bytes[offset] == UInt8(ascii: "&") || text.bytes[offset] == UInt8(ascii: "!")
    {
      while offset < text.bytes.count, text.bytes[offset] > 0x20 { offset += 1 }
      while offset < text.bytes.count, text.bytes[offset] <= 0x20 { offset += 1 }
    }
    return offset
  }

  /// Returns the end of what a line says from an offset on: without a comment and without the spaces at its end.
  private func contentEnd(from start: Int) -> Int {
    var end = positions.endOfLine(from: start)
    for offset in start..<end where text.bytes[offset] == UInt8(ascii: "#") && offset > start {
      if text.bytes[offset - 1] <= 0x20 {
        end = offset
        break
      }
    }
    while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// Returns where the brackets close that a line opens with, as far as that can be told without reading quotations.
  ///
  /// The style that Yams gives a list or a group says nothing: it is taken from the event that ends it.
  private func endOfGroup(in line: Range<Int>) -> Int {
    guard let first = text.bytes[line].first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else {
      return line.upperBound
    }
    var depth = 0
    for offset in line {
      switch text.bytes[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      if depth == 0 { return offset + 1 }
    }
    return line.upperBound
  }

  private func endOfQuotation(from start: Int) -> Int {
    let quote = text.bytes[start]
    let end = positions.endOfLine(from: start)
    var offset = start + 1
    while offset < end {
      if text.bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 2
      } else if text.bytes[offset] != quote {
        offset += 1
      } else if quote == UInt8(ascii: "'"), offset + 1 < end, text.bytes[offset + 1] == quote {
        offset += 2
      } else {
        return offset + 1
      }
    }
    return end
  }
}
