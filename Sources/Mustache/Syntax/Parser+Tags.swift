extension Parser {
  mutating func variable(_ tag: Tag) {
    text(upTo: tag.range.lowerBound, sharesLine: true)
    position = tag.range.upperBound
    guard let path = path(tag) else { return }
    append(.variable(path, escaped: tag.kind == .variable), name: tag.name)
  }

  mutating func section(_ tag: Tag) {
    passOver(tag)
    let path = path(tag) ?? []
    open(tag, as: append(tag.kind == .section ? .section(path) : .inverted(path), name: tag.name))
  }

  mutating func partial(_ tag: Tag) {
    let blanks = passOver(tag)
    guard let name = templateName(tag) else { return }
    append(.partial(name, blanks: blanks), name: tag.name)
  }

  mutating func open(_ tag: Tag, as node: Int) {
    open.append(Open(node: node, tag: tag, name: source.text(tag.name)))
  }

  /// The names of a path such as `place.name`; no names for `.`; nil where it is not a path.
  private mutating func path(_ tag: Tag) -> [Name]? {
    let text = source.text(tag.name)
    if text == "." { return [] }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard isWord(tag), !parts.contains(where: \.isEmpty) else {
      report(tag.range, .badName(text))
      return nil
    }
    return parts.map { Name(String(decoding: $0, as: UTF8.self)) }
  }

  /// The name of a template or block; nil where it is not a name.
  mutating func templateName(_ tag: Tag) -> String? {
    let name = source.text(tag.name)
    guard isWord(tag) else {
      report(tag.range, .badName(name))
      return nil
    }
    if tag.kind != .block, name.utf8.first == UInt8(ascii: "*") {
      report(tag.range, .dynamicName(name))
      return nil
    }
    return name
  }

  private func isWord(_ tag: Tag) -> Bool {
    !tag.name.isEmpty && !source.bytes[tag.name].contains(where: \.isSpace)
  }
}
