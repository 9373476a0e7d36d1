/// Reads the YAML that nearly all front matter is: lines `key: value` with a plain text, a text in double quotation marks,
/// `[a, b]` or `{a: b}`, or a line `key:` above lines `  - value`.
///
/// It reads only what YAML 1.1 cannot mean otherwise, and gives up at everything else, so that what it reads is what Yams
/// would have read; a test holds it to that. Yams takes ten times as long.
struct PlainYAML {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var position: Int

  /// Reads the keys of a stretch of a file; nil where Yams has to be asked.
  static func entries(of text: SourceText, in range: Range<Int>) -> [YAMLEntry]? {
    // Each value takes up two bytes and more.
    guard range.count < 2 * YAMLText.nodeLimit else { return nil }
    return text.bytes.withUnsafeBufferPointer { bytes in
      var reader = PlainYAML(bytes: bytes, end: range.upperBound, position: range.lowerBound)
      return reader.entries()
    }
  }

  private mutating func entries() -> [YAMLEntry]? {
    var entries: [YAMLEntry] = []
    while position < end {
      guard let entry = line(), !entries.contains(where: { $0.key == entry.key }) else { return nil }
      entries.append(entry)
    }
    return entries.isEmpty ? nil : entries
  }

  /// Reads `key: value` and its line break, or `key:` and the lines of a list.
  private mutating func line() -> YAMLEntry? {
    guard let key = key(), let value = pass(Byte.newline) ? items() : valueOfLine() else { return nil }
    return YAMLEntry(key: string(key), keyRange: key, value: value)
  }

  /// Reads the space before a value, the value and its line break.
  private mutating func valueOfLine() -> YAMLValue? {
    guard pass(Byte.space), let value = value(), pass(Byte.newline) else { return nil }
    return value
  }

  /// Reads lines `  - value` with the same spaces before them.
  private mutating func items() -> YAMLValue? {
    let indent = (position..<end).prefix { bytes[$0] == Byte.space }.count
    guard indent > 0 else { return nil }
    let start = position + indent
    var values: [YAMLValue] = []
    while beginsItem(behind: indent) {
      position += indent + 1
      guard let value = valueOfLine() else { return nil }
      values.append(value)
    }
    guard let first = values.first else { return nil }
    let line = start..<first.range.upperBound
    // A comment would end it, and where one stands in a quotation it seems to.
    guard isShort(line), !bytes[line].contains(Byte.hash) else { return nil }
    return YAMLValue(content: .list(values), range: line)
  }

  private func beginsItem(behind indent: Int) -> Bool {
    let sign = position + indent
    return sign < end && bytes[sign] == UInt8(ascii: "-") && bytes[position..<sign].allSatisfy { $0 == Byte.space }
  }

  /// Passes a byte, if it is next.
  private mutating func pass(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Reads a key and its colon.
  private mutating func key() -> Range<Int>? {
    let start = position
    while position < end, isWordByte(bytes[position]) { position += 1 }
    let key = start..<position
    guard let first = key.first, Byte.isLetter(bytes[first]), pass(Byte.colon) else { return nil }
    return key
  }

  private mutating func value() -> YAMLValue? {
    guard position < end else { return nil }
    switch bytes[position] {
    case Byte.quote: return quotation()
    case Byte.openingBracket: return list()
    case UInt8(ascii: "{"): return group()
    default: return plainText()
    }
  }

  /// Reads a text up to its line's end: letters, digits, spaces within it and signs that begin nothing there.
  private mutating func plainText() -> YAMLValue? {
    let start = position
    guard isWordByte(bytes[start]) && bytes[start] != UInt8(ascii: "-") || (0xC3...0xDF).contains(bytes[start]) else {
      return nil
    }
    while position < end, bytes[position] != Byte.newline {
      let byte = bytes[position]
      switch byte {
      case 0x80... where isForeign(at: position): break
      case Byte.colon where position + 1 < end && bytes[position + 1] > Byte.space: break
      case Byte.space where position + 1 < end && (isInner(bytes[position + 1]) || isForeign(at: position + 1)): break
      case _ where isInner(byte): break
      default: return nil
      }
      position += 1
    }
    return text(start..<position)
  }

  /// Reads a text without escapes between quotation marks, with nothing behind it.
  private mutating func quotation() -> YAMLValue? {
    let start = position
    position += 1
    while position < end, bytes[position] != Byte.quote {
      let byte = bytes[position]
      guard (Byte.space..<0x7F).contains(byte) && byte != Byte.backslash || isForeign(at: position) else { return nil }
      position += 1
    }
    guard position < end, position > start + 1 else { return nil }
    position += 1
    return YAMLValue(content: .text(string(start + 1..<position - 1), start: start + 1), range: start..<position)
  }

  private mutating func list() -> YAMLValue? {
    let start = position
    var values: [YAMLValue] = []
    position += 1
    repeat {
      guard let value = word() else { return nil }
      values.append(value)
    } while passComma()
    return close(UInt8(ascii: "]"), .list(values), from: start)
  }

  private mutating func group() -> YAMLValue? {
    let start = position
    var entries: [YAMLEntry] = []
    position += 1
    repeat {
      guard let key = key(), pass(Byte.space), let value = word() else { return nil }
      let entry = YAMLEntry(key: string(key), keyRange: key, value: value)
      guard !entries.contains(where: { $0.key == entry.key }) else { return nil }
      entries.append(entry)
    } while passComma()
    return close(UInt8(ascii: "}"), .map(entries), from: start)
  }

  private mutating func close(_ bracket: UInt8, _ content: YAMLValue.Content, from start: Int) -> YAMLValue? {
    guard pass(bracket), isShort(start..<position) else { return nil }
    return YAMLValue(content: content, range: start..<position)
  }

  /// Whether a list or a group ends, or its first line does, before a ``YAMLExtent`` looks no further.
  private func isShort(_ range: Range<Int>) -> Bool { range.count < 900 }

  private mutating func passComma() -> Bool {
    guard position + 1 < end, bytes[position] == UInt8(ascii: ","), bytes[position + 1] == Byte.space else {
      return false
    }
    position += 2
    return true
  }

  /// Reads a word within brackets, or several: an id, a date, a name, a number.
  private mutating func word() -> YAMLValue? {
    let start = position
    if position < end, bytes[position] == UInt8(ascii: "-") { position += 1 }
    guard position < end, isWordByte(bytes[position]), bytes[position] != UInt8(ascii: "-") else { return nil }
    while position < end, isInWords(at: position) { position += 1 }
    return text(start..<position)
  }

  private func isInWords(at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "."): true
    case Byte.space: offset + 1 < end && (Byte.isLetter(bytes[offset + 1]) || Byte.isDigit(bytes[offset + 1]))
    case let byte: isWordByte(byte)
    }
  }

  private func text(_ range: Range<Int>) -> YAMLValue {
    YAMLValue(content: .text(string(range), start: range.lowerBound), range: range)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || Byte.isDigit(byte) || byte == UInt8(ascii: "-")
  }

  /// Whether a byte is one of a character outside ASCII that is no line break to YAML and no mark of byte order.
  private func isForeign(at offset: Int) -> Bool {
    switch bytes[offset] {
    case 0xE2: offset + 2 < end && !(bytes[offset + 1] == 0x80 && (bytes[offset + 2] | 1) == 0xA9)
    case 0xEF, ..<0x80: false
    default: true
    }
  }

  /// Whether a byte may stand within a plain text whatever stands beside it; no comment, no key and no line begins with it.
  private func isInner(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "+"):
      true
    default: isWordByte(byte)
    }
  }
}
