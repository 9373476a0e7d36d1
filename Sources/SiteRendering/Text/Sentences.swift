/// Finding where sentences end in UTF-8 text with single spaces between words.
///
/// A sentence ends after `.`, `?`, `!` or `…`, with the quotation marks and brackets that close there, where a space
/// follows and then anything but a lower-case letter; a full stop after an abbreviation, an initial or within a number
/// ends nothing. The full stops of Chinese, Japanese, Hindi, Urdu and Armenian end a sentence too.
struct Sentences {
  private let text: UnsafeBufferPointer<UInt8>

  init(in text: UnsafeBufferPointer<UInt8>) {
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
    while let closing = character(endingAt: end), Sentences.closes(closing) { end -= closing.utf8.count }
    guard let stop = character(endingAt: end), Sentences.isStop(stop) else { return false }
    return stop != "." || !isAbbreviation(endingAt: end - 1)
  }

  /// The character that ends at a position.
  private func character(endingAt end: Int) -> Unicode.Scalar? {
    guard end > 0 else { return nil }
    if text[end - 1] < 0x80 { return Unicode.Scalar(text[end - 1]) }
    var start = end - 1
    while start > 0, isContinuation(text[start]) { start -= 1 }
    return String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first
  }

  /// Whether the full stop at a position belongs to an abbreviation, an initial or an ordinal number.
  private func isAbbreviation(endingAt stop: Int) -> Bool {
    var start = stop
    while start > 0, text[start - 1] != UInt8(ascii: " "), !isOpening(text[start - 1]),
      stop - start < 16
    { start -= 1 }
    guard start < stop else { return false }
    // “F. Hollande”, “U.S. troops”: a letter alone, or letters with full stops between them.
    if isSpelled(start..<stop) { return isLetter(text[start]) }
    guard stop - start <= Abbreviations.longest else { return false }
    return Abbreviations.contain(UnsafeBufferPointer(rebasing: text[start..<stop]))
  }

  /// Whether a word is single characters, of one byte or two, with full stops between them.
  private func isSpelled(_ word: Range<Int>) -> Bool {
    var start = word.lowerBound
    for position in word where text[position] == UInt8(ascii: ".") {
      guard isCharacter(start..<position) else { return false }
      start = position + 1
    }
    return isCharacter(start..<word.upperBound)
  }

  private func isCharacter(_ range: Range<Int>) -> Bool {
    range.count == 1 || (range.count == 2 && text[range.lowerBound] >= 0xC3)
  }

  private func endsWithWideStop(_ position: Int) -> Bool {
    guard text[position - 1] >= 0x80, let stop = character(endingAt: position) else { return false }
    return Sentences.isWideStop(stop)
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

  private static func isStop(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case ".", "?", "!", "…", "؟", "۔", "।", "։": true
    default: isWideStop(character)
    }
  }

  private static func isWideStop(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "。", "！", "？": true
    default: false
    }
  }

  private static func closes(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "”", "’", "»", "\"", "'", ")", "]", "」", "›": true
    default: false
    }
  }

  private func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"") || byte == 0x9C
  }
}

/// Words that a full stop shortens and that a sentence seldom ends with.
private enum Abbreviations {
  /// How many bytes the longest may have.
  static let longest = 8

  /// Whether a word is one of them, in lower case or not and without its full stop.
  static func contain(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = packed(word.lazy.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 })
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low] == word
  }

  /// The bytes of a word in a number, which is compared sooner.
  private static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// In lower case, without the full stop, in the order of their numbers.
  private static let all =
    """
    mr mrs ms dr prof gen col lt sgt capt cpt maj brig adm cmdr sen rep gov pres st ste mt no nos vs ca approx est fig
    art sec vol pp ed eds jr sr etc e.g i.e cf al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
    sat sun inc ltd co corp dept mme mlle mm m hr fr bzw z.b d.h nr abs bd av bd sra sres sr ud uds núm pág
    """.split(whereSeparator: \.isWhitespace).map { packed($0.utf8) }.sorted()
}
