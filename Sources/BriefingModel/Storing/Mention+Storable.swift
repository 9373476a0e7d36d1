import EDTF
import Work

extension Mention: Storable {
  /// Writes the mention.
  public func write(to writer: inout ByteWriter) {
    switch target {
    case .record(let record):
      writer.write(true)
      writer.write(record)
    case .date(let date):
      writer.write(false)
      writer.write(date)
    }
    writer.write(block)
    writer.write(range.lowerBound)
    writer.write(range.count)
    writer.write(certainty)
    writer.write(isMisspelt)
    writer.write(manner)
  }

  /// Reads a mention.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    let isRecord: Bool = try reader.value()
    let target: Target = isRecord ? .record(try reader.value()) : .date(try reader.value())
    let block = try reader.count()
    let start = try reader.count(upTo: Int(Int32.max))
    let count = try reader.count(upTo: Int(Int32.max))
    self.init(target, block: block, range: start..<start + count)
    certainty = try reader.value()
    isMisspelt = try reader.value()
    manner = try reader.value()
  }
}

extension Confidence: Storable {}

extension RecordReference: Storable {
  /// Writes the kind and the position.
  public func write(to writer: inout ByteWriter) {
    writer.write(kind.rank)
    writer.write(index)
  }

  /// Reads a reference, which means something only with the same records.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    guard let kind = RecordKind(rank: try reader.number()) else { throw DamagedBytes() }
    self.init(kind, try reader.count(upTo: Int(Int32.max)))
  }
}

extension ExtendedDate: Storable {
  /// Writes the canonical text.
  public func write(to writer: inout ByteWriter) { writer.write(text) }

  /// Reads a date off its canonical text.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    guard let date = ExtendedDate(wellFormed: try reader.value()) else { throw DamagedBytes() }
    self = date
  }
}
