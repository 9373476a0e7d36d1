/// Finding where sentences end in UTF-8 text with single spaces between words.
///
/// A sentence ends after `.`, `?`, `!` or `…`, with the quotation marks and brackets that close there, where a space
/// follows and then anything but a lower-case letter; a full stop after an abbreviation, an initial or within a number
/// ends nothing. The full stops of Chinese, Japanese, Hindi, Urdu and Armenian end a sentence too.
struct Sentences {
  private let text: [UInt8]

  init(in text: [UInt8]) {
    self.text = text
  }

  /// The start of the sentence in which a position stands, looking back no further than a limit.
  func start(before position: Int, limit: Int) -> Int? {
    var candidate = position
    while candidate > limit {
      if mayBeStart(candidate), isStart(candidate) { return candidate }
      candidate -= 1
    }
    return candidate <= 0 ? 0 : nil
  }

  /// The end of the sentence in which a position stands, looking no further than a limit.
  func end(after position: Int, limit: Int) -> Int? {
    var candidate = position
    while candidate < limit {
      candidate += 1
      guard mayBeStart(candidate), isStart(candidate) else { continue }
      return text[candidate - 1] == UInt8(ascii: " ") ? candidate - 1 : candidate
    }
    return limit >= text.count ? text.count : nil
  }

  /// Whether what stands before a position can end a sentence: most words end with a letter or a comma, and cannot.
  private func mayBeStart(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    let before = text[position - 1]
    return before == UInt8(ascii: " ") ? position > 1 && Sentences.mayEnd(with: text[position - 2]) : before >= 0x80
  }

  /// Whether a sentence begins at a position, because one ends before it.
  private func isStart(_ position: Int) -> Bool {
    guard position > 0, position < text.count, !isContinuation(text[position]) else { return false }
    guard text[position - 1] == UInt8(ascii: " ") else { return endsWithWideStop(position) }
    guard !isLowercase(at: position) else { return false }
    var end = position - 1
    while let closing = length(ofOneOf: Sentences.closings, endingAt: end) { end -= closing }
    guard length(ofOneOf: Sentences.stops, endingAt: end) != nil else { return false }
    return text[end - 1] != UInt8(ascii: ".") || !isAbbreviation(endingAt: end - 1)
  }

  /// How many bytes that one of some marks has which ends at a position.
  private func length(ofOneOf marks: Sentences.Marks, endingAt end: Int) -> Int? {
    guard end > 0 else { return nil }
    if text[end - 1] < 0x80 { return marks.ascii.contains(text[end - 1]) ? 1 : nil }
    return marks.others.first { ends(with: $0, at: end) }?.count
  }

  /// Whether the full stop at a position belongs to an abbreviation, an initial or an ordinal number.
  private func isAbbreviation(endingAt stop: Int) -> Bool {
    var start = stop
    while start > 0, text[start - 1] != UInt8(ascii: " "), !isOpening(text[start - 1]),
      stop - start < 16
    { start -= 1 }
    let word = text[start..<stop]
    guard let first = word.first else { return false }
    // “F. Hollande”, “U.S. troops”: a letter alone, or letters with full stops between them.
    if isSpelled(word) { return isLetter(first) }
    return word.count <= Sentences.longestAbbreviation
      && Sentences.abbreviations.contains(word.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 })
  }

  /// Whether a word is single characters, of one byte or two, with full stops between them.
  private func isSpelled(_ word: ArraySlice<UInt8>) -> Bool {
    var start = word.startIndex
    for position in word.indices where text[position] == UInt8(ascii: ".") {
      guard isCharacter(start..<position) else { return false }
      start = position + 1
    }
    return isCharacter(start..<word.endIndex)
  }

  private func isCharacter(_ range: Range<Int>) -> Bool {
    range.count == 1 || (range.count == 2 && text[range.lowerBound] >= 0xC3)
  }

  private func ends(with bytes: [UInt8], at end: Int) -> Bool {
    end >= bytes.count && text[end - bytes.count..<end].elementsEqual(bytes)
  }

  private func endsWithWideStop(_ position: Int) -> Bool {
    text[position - 1] >= 0x80 && Sentences.wideStops.contains { ends(with: $0, at: position) }
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 0xC3 }

  private func isLowercase(at position: Int) -> Bool {
    if text[position] < 0x80 { return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[position]) }
    let end = text[position...].dropFirst().firstIndex { !isContinuation($0) } ?? text.count
    return String(decoding: text[position..<end], as: UTF8.self).first?.isLowercase == true
  }

  /// Whether a stop, or a mark that closes behind one, may end with a byte.
  private static func mayEnd(with byte: UInt8) -> Bool {
    switch byte {
    case 0x80..., UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: ")"), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  /// Marks of one byte, and those of several.
  private struct Marks: Sendable {
    let ascii: [UInt8]
    let others: [[UInt8]]

    init(_ marks: [String]) {
      let bytes = marks.map { Array($0.utf8) }
      ascii = bytes.filter { $0.count == 1 }.flatMap(\.self)
      others = bytes.filter { $0.count > 1 }
    }
  }

  private static let stops = Marks([".", "?", "!", "…", "؟", "۔", "।", "։", "。", "！", "？"])
  private static let wideStops: [[UInt8]] = ["。", "！", "？"].map { Array($0.utf8) }
  private static let closings = Marks(["”", "’", "»", "\"", "'", ")", "]", "」", "›"])

  private func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"") || byte == 0x9C
  }

  /// Words that a full stop shortens and that a sentence seldom ends with, in lower case and without it.
  private static let abbreviations: Set<[UInt8]> = Set(
    """
    mr mrs ms dr prof gen col lt sgt capt cpt maj brig adm cmdr sen rep gov pres st ste mt no nos vs ca approx est fig
    art sec vol pp ed eds jr sr etc e.g i.e cf al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
    sat sun inc ltd co corp dept mme mlle mm m hr fr bzw z.b d.h nr abs bd av bd sra sres sr ud uds núm pág
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  private static let longestAbbreviation = abbreviations.lazy.map(\.count).max() ?? 0
}
