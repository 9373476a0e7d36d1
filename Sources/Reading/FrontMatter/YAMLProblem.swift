import Yams

/// A mistake that keeps YAML from being read, in words that need no knowledge of YAML.
struct YAMLProblem {
  /// What is wrong.
  var message: String
  /// Where.
  var range: Range<Int>
  /// What to do about it.
  var remedies: [String] = []

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
    let character = place < text.bytes.count ? text.bytes[place] : 0
    self.range = place..<place + 1
    switch problem {
    case "mapping values are not allowed in this context":
      message = "a text without quotes cannot hold a colon and a space"
      remedies = Self.quotedLine(text, at: place)
    case "found character that cannot start any token" where character == UInt8(ascii: "\t"),
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      message = "lines are indented with spaces here, not with tabs"
    case "found character that cannot start any token":
      message = "a text without quotes cannot begin with “\(Character(Unicode.Scalar(character)))”"
      remedies = Self.quotedLine(text, at: place)
    case "found undefined alias", "did not find expected alphabetic or numeric character":
      message = "a text without quotes cannot begin with “*” or “&”"
      remedies = Self.quotedLine(text, at: place)
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
      } else {
        message = "the \(noun) that opens on line \(text.line(at: start)) has no “,” or “\(closing)” here"
      }
    case "did not find expected key" where Self.followsQuotation(text, at: place):
      message = "text goes on after a closing quotation mark"
      remedies = ["quote the whole value, with the quotation marks within it doubled or of the other kind"]
    case "did not find expected key", "did not find expected '-' indicator":
      message = "this line does not go on as the lines above it began; its indentation or a key is wrong"
    case "block sequence entries are not allowed in this context":
      message = "a list cannot begin on the line of its key"
      remedies = ["begin it on the next line"]
    case "found unknown escape character":
      message = "“\\” in double quotes begins an escape, and this is none"
      remedies = ["write “\\\\” for a backslash, or use single quotes"]
    case "expected a single document in the stream", "but found another document":
      message = "front matter ends at its first “---” and cannot hold another"
    default:
      message = "this is not YAML: \(problem)"
    }
  }

  /// Returns the line with its value in quotes, as a remedy.
  private static func quotedLine(_ text: SourceText, at offset: Int) -> [String] {
    let line = text.text(ofLine: text.line(at: offset)).drop { $0 == " " }
    guard let colon = line.firstRange(of: ": ") else { return ["put the text in quotes"] }
    let value = line[colon.upperBound...]
    guard !value.contains("\"") else { return ["put the text in single quotes: \(line[..<colon.lowerBound]): '…'"] }
    return ["put the text in quotes: \(line[..<colon.lowerBound]): \"\(value)\""]
  }

  private static func followsQuotation(_ text: SourceText, at offset: Int) -> Bool {
    let start = text.offset(ofLine: text.line(at: offset))
    let before = text.bytes[start..<max(offset, start)].last { $0 > 0x20 }
    return before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
  }
}
