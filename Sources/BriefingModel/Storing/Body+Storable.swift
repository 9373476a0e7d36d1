import Work

extension Body: Storable {
  /// Writes the prose, and what stands in it.
  public func write(to writer: inout ByteWriter) {
    writer.write(prose.bytes)
    writer.write(blocks)
    writer.write(mentions)
    writer.write(claims)
    writer.write(links)
  }

  /// Reads a body.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    prose = Prose(Array(try reader.part()))
    blocks = try reader.value()
    mentions = try reader.value()
    claims = try reader.value()
    links = try reader.value()
    shareOwnTexts()
  }
}

extension Block: Storable {
  /// Writes the block, and its text where the prose does not spell it out.
  public func write(to writer: inout ByteWriter) {
    writer.write(Int(kind.packed))
    writer.write(parent ?? -1)
    writer.write(proseRange?.lowerBound ?? -1)
    writer.write(proseRange?.count ?? 0)
    writer.write(ownText == nil)
    if let ownText { writer.write(ownText) } else { writer.write(textCount) }
  }

  /// Reads a block.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    let kind = Kind(packed: UInt32(try reader.count(upTo: Int(UInt32.max))))
    let parent = try reader.number()
    let start = try reader.number()
    let count = try reader.count(upTo: Int(Int32.max) - max(start, 0))
    let isInProse: Bool = try reader.value()
    self.init(
      kind: kind, text: isInProse ? [] : Array(try reader.part()), parent: parent < 0 ? nil : parent)
    if isInProse { leaveTextToProse(count: try reader.count(upTo: Int(Int32.max))) }
    setProseRange(start < 0 ? nil : start..<start + count)
  }
}

extension InternalLink: Storable {
  /// Writes the link.
  public func write(to writer: inout ByteWriter) {
    writer.write(kind == .image)
    for text in [path, title, alternative] { writer.write(text) }
  }

  /// Reads a link.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    let isImage: Bool = try reader.value()
    self.init(
      kind: isImage ? .image : .link, path: try reader.value(), title: try reader.value(),
      alternative: try reader.value())
  }
}
