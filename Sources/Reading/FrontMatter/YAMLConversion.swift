import BriefingModel
import Yams

/// The way from the nodes of Yams to values that know their bytes.
struct YAMLConversion {
  let text: SourceText
  private var positions: YAMLPositions
  private let extent: YAMLExtent
  /// How many values were met, those behind aliases each time.
  private(set) var count = 0
  /// What is wrong with keys and texts.
  var diagnostics: [Diagnostic] = []

  init(text: SourceText, positions: YAMLPositions) {
    self.text = text
    self.positions = positions
    extent = YAMLExtent(bytes: text.bytes)
  }

  /// Converts a node and what it holds, as long as the limit on values is not reached.
  mutating func value(of node: Node) -> YAMLValue {
    count += 1
    let mark = positions.offset(of: node.mark)
    checkProperty(at: mark)
    let start = extent.skipProperties(from: mark)
    guard count <= YAMLText.nodeLimit else { return YAMLValue(content: .list([]), range: start..<start) }
    switch node {
    case .scalar(let scalar):
      return text(of: scalar, at: start)
    case .sequence(let nodes):
      return YAMLValue(content: .list(nodes.map { value(of: $0) }), range: extent.group(from: start))
    case .mapping(let pairs):
      let entries = pairs.compactMap { entry(key: $0.key, value: $0.value) }
      return YAMLValue(content: .map(entries), range: extent.group(from: start))
    case .alias:
      return YAMLValue(content: .text("", start: nil), range: start..<start)
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
      end = extent.endOfQuotation(from: start)
    case .literal, .folded:
      end = min(start + 1, text.bytes.count)
    case .any, .plain:
      end =
        isVerbatim ? start + scalar.string.utf8.count : scalar.string.isEmpty ? start : extent.contentEnd(from: start)
    }
    let range = start..<min(max(end, start), written.endIndex)
    checkCharacters(of: scalar.string, at: range)
    if scalar.style == .plain, isVerbatim || scalar.string.isEmpty { checkComment(behind: range) }
    return YAMLValue(content: .text(scalar.string, start: isVerbatim ? inner : nil), range: range)
  }

  /// YAML's escapes can write what the file may not hold.
  private mutating func checkCharacters(of string: String, at range: Range<Int>) {
    guard case .control(let code)? = TextCheck.faults(in: Array(string.utf8), limit: 1).first?.problem else { return }
    diagnostics.append(
      text.diagnostic(
        .controlCharacter, "an escape stands for the control character U+\(hexadecimal(code, digits: 4))", at: range))
  }
}
