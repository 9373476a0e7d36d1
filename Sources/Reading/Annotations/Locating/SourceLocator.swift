/// Finds in the source the annotations that cmark-gfm found, in document order.
///
/// cmark-gfm's own positions are often wrong, so they only say in which lines to look. Within them each annotation is
/// the next token that means the same.
struct SourceLocator {
  /// Where an annotation stands.
  struct Place {
    /// What it shows.
    var text: Range<Int>
    /// What it means: its destination, perhaps that of a reference definition.
    var target: Range<Int>
  }

  let bytes: [UInt8]
  private let start: Int
  private var definitions: ReferenceDefinitions?
  private(set) var range = 0..<0
  private var tokens: [SourceToken] = []
  private var nextToken = 0
  /// The end of what was found last.
  private(set) var cursor = 0
  /// How many more tokens may be looked at in vain: hostile text must not make the search quadratic.
  var patience = 1 << 20

  /// Looks in the bytes of a file, from the first behind its front matter.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = start
    cursor = start
  }

  /// Looks from now on in the lines of one paragraph, heading or table, behind what was found last.
  mutating func enter(_ lines: Range<Int>, isTable: Bool = false) {
    range = cursor < lines.upperBound ? max(lines.lowerBound, cursor)..<lines.upperBound : lines
    tokens =
      isTable
      ? SourceTokenizer.tokens(of: bytes, inRows: range) : SourceTokenizer.tokens(of: bytes, in: range)
    nextToken = 0
  }

  /// Forgets what was found last: footnotes come in the order of their use, wherever they are defined.
  mutating func rewind() {
    cursor = start
  }

  /// Finds the next link or image with a destination.
  mutating func link(to destination: [UInt8]) -> Place? {
    let definitions = knownDefinitions()
    return next { [bytes] token in
      switch token {
      case .bracket(let bracket):
        if let inline = bracket.destination, RawText.means(destination, bytes, in: inline) {
          return Place(text: bracket.text, target: inline)
        }
        guard let label = bracket.label, label.count < 4000, !definitions.isEmpty else { return nil }
        return definitions.destinations(for: bytes[label])
          .first { RawText.means(destination, bytes, in: $0) }
          .map { Place(text: bracket.text, target: $0) }
      case .angle(let offset):
        let inner = offset + 1..<offset + 1 + destination.count
        guard bytes.holds(destination, at: inner.lowerBound) else { return nil }
        return Place(text: inner, target: inner)
      case .wikilink:
        return nil
      }
    }
  }

  /// Returns the definitions of the whole text, which are looked for once.
  mutating func knownDefinitions() -> ReferenceDefinitions {
    let known = definitions ?? ReferenceDefinitions(bytes, from: start)
    definitions = known
    return known
  }

  /// Finds the next `[[…]]` with some text in it, and whether its brackets are escaped.
  mutating func wikilink(_ inner: [UInt8]) -> (range: Range<Int>, isEscaped: Bool)? {
    next { [bytes] token in
      guard case .wikilink(let range, let isEscaped) = token, RawText.means(inner, bytes, in: range) else { return nil }
      return (range, isEscaped)
    }
  }

  /// Finds the next `[[…]]` that starts with some text, which a table's pipe has cut off.
  mutating func wikilink(startingWith start: [UInt8]) -> Range<Int>? {
    next { [bytes] token in
      guard case .wikilink(let range, isEscaped: false) = token, let pipe = bytes.firstOffset(of: Byte.pipe, in: range)
      else {
        return nil
      }
      return RawText.means(start, bytes, in: bytes.trimmed(range.lowerBound..<pipe)) ? range : nil
    }
  }

  /// Finds the next `[[…]]` in which markup follows on some text.
  mutating func wikilink(withMarkupBehind start: [UInt8]) -> Range<Int>? {
    next { [bytes] token in
      guard case .wikilink(let range, isEscaped: false) = token, range.count > start.count,
        bytes.holds(start, at: range.lowerBound), "*_~`<!".utf8.contains(bytes[range.lowerBound + start.count])
      else { return nil }
      return range
    }
  }

  /// Passes over a bare address, in which brackets mean nothing.
  mutating func pass(address: [UInt8]) {
    guard patience > 0 else { return }
    let start = tokens[nextToken...].first?.start ?? range.upperBound
    let found = (max(range.lowerBound, min(cursor, start))..<range.upperBound).first { bytes.holds(address, at: $0) }
    if let found {
      pass(found..<found + address.count, from: nextToken)
    } else {
      patience -= range.count
    }
  }

  /// Finds the next raw HTML, which stands in the source as it is.
  mutating func html(_ literal: [UInt8]) -> Range<Int>? {
    let firstLine = literal.prefix { $0 != Byte.newline }
    return next { [bytes] token in
      guard case .angle(let offset) = token, bytes.holds(firstLine, at: offset) else { return nil }
      return offset..<offset + firstLine.count
    }
  }

  /// The first of these lines, for what was not found.
  var fallback: Range<Int> {
    let end = bytes.firstOffset(of: Byte.newline, in: range) ?? range.upperBound
    return bytes.trimmed(range.lowerBound..<end)
  }

  /// Finds the next token that is what is wanted, and goes on behind it.
  mutating func next<Found>(where match: (SourceToken) -> Found?) -> Found? {
    guard patience > 0 else { return nil }
    for index in tokens.indices[nextToken...] {
      guard let found = match(tokens[index]) else { continue }
      pass(tokens[index].start..<tokens[index].end, from: index + 1)
      return found
    }
    patience -= tokens.count - nextToken + 1
    return nil
  }

  /// Goes on behind something that was found and is no token.
  mutating func pass(_ found: Range<Int>) {
    pass(found, from: nextToken)
  }

  /// Goes on behind what was found: what starts in it is a part of it, and what starts before it may hold it.
  private mutating func pass(_ found: Range<Int>, from index: Int) {
    cursor = max(cursor, found.upperBound)
    nextToken =
      tokens[index...].firstIndex { $0.start >= found.upperBound || $0.start < found.lowerBound } ?? tokens.endIndex
  }
}
