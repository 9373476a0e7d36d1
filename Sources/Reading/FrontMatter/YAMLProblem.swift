import Yams

/// A mistake that keeps YAML from being read, in words that need no knowledge of YAML.
struct YAMLProblem {
  /// What is wrong.
  var message: String
  /// Where.
  var range: Range<Int>
  /// What to do about it.
  var remedies: [String] = []

  init(message: String, range: Range<Int>, remedies: [String] = []) {
    self.message = message
    self.range = range
    self.remedies = remedies
  }

  /// Explains an error of Yams.
  init(_ error: any Error, in text: SourceText, range: Range<Int>, positions: YAMLPositions) {
    var positions = positions
    var problem = "the front matter is not YAML"
    var offset = range.lowerBound
    var context: Int?
    switch error as? YamlError {
    case .scanner(let around, let words, let mark, _), .parser(let around, let words, let mark, _),
      .composer(let around, let words, let mark, _):
      problem = words
      offset = positions.offset(of: mark)
      context = around.map { positions.offset(of: $0.mark) }
    case .memory:
      problem = "Maximum nesting level reached"
    default:
      break
    }
    self.init(problem, at: offset, context: context, in: text, range: range)
  }

  private init(_ problem: String, at offset: Int, context: Int?, in text: SourceText, range: Range<Int>) {
    let place = min(offset, max(range.upperBound - 1, range.lowerBound))
    if problem != Self.listOnKeyLine, let unquoted = Self.mendedByQuotes(problem, at: place, in: text) {
      self = unquoted
      return
    }
    self.range = place..<place + 1
    switch problem {
    case "found character that cannot start any token", "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      message = "lines are indented with spaces here, not with tabs"
      remedies = ["use spaces"]
    case "found unexpected end of stream", "found unexpected document indicator":
      let start = context ?? place
      self.range = start..<start + 1
      message = "the quotation mark that opens here never closes"
    case "could not find expected ':'":
      let start = context ?? place
      self.range = start..<start + 1
      message = "this line is not “key: value”: the colon is missing"
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let start = context ?? place
      let (noun, opening, closing) = problem.hasSuffix("']'") ? ("list", "[", "]") : ("group", "{", "}")
      if text.bytes[place..<range.upperBound].allSatisfy({ $0 <= 0x20 }) {
        self.range = start..<start + 1
        message = "the \(noun) that opens with “\(opening)” here never closes"
        remedies = Self.hiddenEnd(of: start, in: text)
      } else {
        message = "the \(noun) that opens on line \(text.line(at: start)) has no “,” or “\(closing)” here"
      }
    case "did not find expected key", "did not find expected '-' indicator":
      message = "this line does not go on as the lines above it began; its indentation or a key is wrong"
    case Self.listOnKeyLine:
      message = "a list cannot begin on the line of its key"
      remedies =
        ["begin it on the next line"]
        + (YAMLLine(text, at: place).map { ["or put the whole value in quotes: \($0.quoted)"] } ?? [])
    case "found unknown escape character":
      message = "“\\” in double quotes begins an escape, and this is none"
      remedies = ["write “\\\\” for a backslash, or use single quotes"]
    case "expected a single document in the stream", "but found another document":
      message = "front matter ends at its first “---” and cannot hold another"
    default:
      message = "this is not YAML: \(problem)"
    }
  }

  /// Says where a comment hides the end of a list or a group that begins at an offset.
  private static func hiddenEnd(of start: Int, in text: SourceText) -> [String] {
    let line = text.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    let ends = line.indices.lazy.filter { text.bytes[$0] > 0x20 }
    let comment = ends.compactMap { YAMLConversion.comment(behind: $0 + 1, in: text.bytes) }.first
    guard let word = comment?.prefix(while: { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "]") })
    else { return [] }
    return ["from \(quoted(String(decoding: word, as: UTF8.self))) on this is a comment: put that text in quotes"]
  }

  private static let listOnKeyLine = "block sequence entries are not allowed in this context"
}
