import BriefingModel
import Yams

/// A stretch of YAML in a file, and its reading with Yams.
struct YAMLText {
  /// How many values a text may have once its aliases are written out.
  static let nodeLimit = 10_000
  /// How many keys that are given twice are told of one text.
  static let duplicateLimit = 20
  /// The file.
  let text: SourceText
  /// The bytes of the file that are YAML.
  let range: Range<Int>
  /// The word for it in messages.
  let noun: String
  /// What is wrong with it.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ text: SourceText, range: Range<Int>, noun: String = "the front matter") {
    self.text = text
    self.range = range
    self.noun = noun
  }

  /// Reads the keys of the text; `nil` where a mistake hides them, which is then among the ``diagnostics``.
  mutating func entries() -> [YAMLEntry]? {
    if let excess = YAMLLimits.excess(in: text.bytes[range]) {
      diagnostics.append(
        text.diagnostic(.yamlTooLarge, "\(noun) \(excess.message)", at: excess.offset..<excess.offset + 1))
      return nil
    }
    if let entries = PlainYAML.entries(of: text, in: range) { return entries }
    return composedEntries()
  }

  /// Reads the keys with Yams.
  mutating func composedEntries() -> [YAMLEntry]? {
    guard let root = compose() else { return nil }
    guard let node = root.node else { return [] }
    var conversion = YAMLConversion(text: text, positions: root.positions)
    let value = conversion.value(of: node)
    guard conversion.count <= Self.nodeLimit else {
      diagnostics.append(
        text.diagnostic(
          .yamlTooLarge, "\(noun) has more than \(Self.nodeLimit) values", at: value.range))
      return nil
    }
    diagnostics += conversion.diagnostics
    if value.isEmpty { return [] }
    guard case .map(let entries) = value.content else {
      diagnostics.append(
        text.diagnostic(
          .wrongType, "\(noun) is made of lines “key: value”, not of \(value.noun)", at: value.range))
      return nil
    }
    return entries
  }

  /// Composes the nodes; a key that is given twice is told, blanked out, and the rest is read.
  private mutating func compose() -> (node: Node?, positions: YAMLPositions)? {
    var bytes = text.bytes[range]
    var positions = YAMLPositions(bytes)
    for _ in 0..<Self.duplicateLimit {
      do {
        let node = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self), .basic, .default, .utf8)
        return (node, positions)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let first = positions.offset(of: context.mark)
        guard let second = DuplicateKey.find(keys.first ?? "", after: first, in: bytes) else {
          add(.duplicateKey, "the key \(quoted(keys.first ?? "")) is given twice", at: first..<first + 1)
          return nil
        }
        add(
          .duplicateKey,
          "the key \(quoted(second.key)) is given twice; it stands on line \(text.line(at: first)) already",
          at: second.keyRange, remedies: ["delete one of the two"])
        for offset in second.entryRange where bytes[offset] > 0x20 { bytes[offset] = 0x20 }
      } catch {
        let problem = YAMLProblem(error, in: text, range: range, positions: positions)
        add(.yamlSyntax, problem.message, at: problem.range, remedies: problem.remedies)
        return nil
      }
    }
    return nil
  }

  private mutating func add(
    _ name: DiagnosticName, _ message: String, at range: Range<Int>, remedies: [String] = []
  ) {
    diagnostics.append(text.diagnostic(name, message, at: range, remedies: remedies))
  }
}
