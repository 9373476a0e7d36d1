import Testing
import Work

@Suite("Values left in bytes")
struct StoringTests {
  /// A value of every shape.
  private struct Sample: Storable, Equatable {
    enum Colour: String, Storable { case red, blue }

    var number: Int
    var flag: Bool
    var fraction: Double
    var text: String
    var colour: Colour?
    var words: [String]
    var digest: Digest

    init(
      number: Int = 0, flag: Bool = false, fraction: Double = 0, text: String = "", colour: Colour? = nil,
      words: [String] = [], digest: Digest = Digest(of: [UInt8]())
    ) {
      self.number = number
      self.flag = flag
      self.fraction = fraction
      self.text = text
      self.colour = colour
      self.words = words
      self.digest = digest
    }

    init(from reader: inout ByteReader) throws(DamagedBytes) {
      number = try reader.value()
      flag = try reader.value()
      fraction = try reader.value()
      text = try reader.value()
      colour = try reader.value()
      words = try reader.value()
      digest = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
      writer.write(number)
      writer.write(flag)
      writer.write(fraction)
      writer.write(text)
      writer.write(colour)
      writer.write(words)
      writer.write(digest)
    }
  }

  private static let samples = [
    Sample(),
    Sample(
      number: -70, flag: true, fraction: -1.5, text: "Konna é\u{0}", colour: .blue, words: ["", "a", "Mopti"],
      digest: Digest(of: [1])),
    Sample(number: .max, fraction: .infinity, text: String(repeating: "x", count: 300), colour: .red),
    Sample(number: .min, fraction: .greatestFiniteMagnitude),
  ]

  @Test("are read as they were written", arguments: 0..<4)
  func roundTrip(index: Int) {
    let sample = Self.samples[index]
    #expect(Sample(stored: sample.stored) == sample)
  }

  @Test("Numbers take as many bytes as they need")
  func numbers() {
    for (number, count) in [(0, 1), (-1, 1), (63, 1), (64, 2), (-64, 1), (-65, 2), (8191, 2), (8192, 3), (.max, 10)] {
      var writer = ByteWriter()
      writer.write(number)
      #expect(writer.bytes.count == count, "\(number)")
    }
  }

  @Test("are none where bytes are missing or left over")
  func cutShort() {
    let stored = Self.samples[1].stored
    for end in 0..<stored.count { #expect(Sample(stored: Array(stored[..<end])) == nil, "\(end)") }
    #expect(Sample(stored: stored + [0]) == nil)
  }

  @Test("Whatever a damaged byte says, reading ends")
  func damaged() {
    let stored = Self.samples[1].stored
    for position in stored.indices {
      for byte in [UInt8.min, 1, 0x7F, 0x80, .max] {
        var bytes = stored
        bytes[position] = byte
        _ = Sample(stored: bytes)
      }
    }
    // A length that no memory holds, and a number that never ends.
    #expect(String(stored: [UInt8](repeating: 0xFF, count: 9) + [1]) == nil)
    #expect(Int(stored: [UInt8](repeating: 0xFF, count: 20)) == nil)
  }
}
