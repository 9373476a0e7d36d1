import EDTF
import Work

extension Claim: Storable {
  /// Writes the claim.
  public func write(to writer: inout ByteWriter) {
    writer.write(block)
    writer.write(id)
    for record in [speaker, audience, via, event] { writer.write(record) }
    writer.write(date)
    writer.write(figure)
    writer.write(stance)
    writer.write(credibility)
    writer.write(confidence)
    writer.write(marking)
  }

  /// Reads a claim.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    self.init(block: try reader.count())
    id = try reader.value()
    speaker = try reader.value()
    audience = try reader.value()
    via = try reader.value()
    event = try reader.value()
    date = try reader.value()
    figure = try reader.value()
    stance = try reader.value()
    credibility = try reader.value()
    confidence = try reader.value()
    marking = try reader.value()
  }
}

extension Claim.Stance: Storable {}

extension Marking: Storable {}

extension Figure: Storable {
  /// Writes the figure.
  public func write(to writer: inout ByteWriter) {
    for word in [measure, text] { writer.write(word) }
    writer.write(value)
    writer.write(unit)
  }

  /// Reads a figure.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    self.init(
      measure: try reader.value(), text: try reader.value(), value: try reader.value(), unit: try reader.value())
  }
}

extension Figure.Value: Storable {
  /// Writes which kind of value it is, then the value.
  public func write(to writer: inout ByteWriter) {
    switch self {
    case .number(let number):
      writer.write(0)
      writer.write(number)
    case .range(let range):
      writer.write(1)
      writer.write(range.lowerBound)
      writer.write(range.upperBound)
    case .date(let date):
      writer.write(2)
      writer.write(date)
    case .text: writer.write(3)
    }
  }

  /// Reads a value.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    switch try reader.number() {
    case 0: self = .number(try reader.value())
    case 1:
      let (lower, upper): (Double, Double) = (try reader.value(), try reader.value())
      guard lower <= upper else { throw DamagedBytes() }
      self = .range(lower...upper)
    case 2: self = .date(try reader.value())
    case 3: self = .text
    default: throw DamagedBytes()
    }
  }
}
