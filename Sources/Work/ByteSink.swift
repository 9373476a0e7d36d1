/// Bytes that are being written, in memory of their own, which grows where it is too small.
///
/// An array would look at each of the thousand small pieces of a page or a data file whether somebody else holds it too.
@frozen
public struct ByteSink: ~Copyable {
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var written = 0

  /// Makes an empty sink with room for so many bytes.
  public init(capacity: Int) {
    start = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { start.deallocate() }

  /// How many there are.
  public var count: Int { written }

  /// What was written; it stands there until more is.
  public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: written) }

  /// Appends what was written to an array, and begins anew.
  public mutating func empty(into array: inout [UInt8]) {
    array.append(contentsOf: bytes)
    empty()
  }

  /// Begins anew, in the same memory.
  public mutating func empty() {
    written = 0
  }

  /// Appends a byte.
  @inlinable
  public mutating func append(_ byte: UInt8) {
    if written == capacity { grow(by: 1) }
    start[written] = byte
    written += 1
  }

  /// Appends bytes that stand elsewhere.
  @inlinable
  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity - written < bytes.count { grow(by: bytes.count) }
    let target = start + written
    if bytes.count <= 16 {
      ByteSink.copy(few: bytes.count, from: source, to: target)
    } else {
      target.update(from: source, count: bytes.count)
    }
    written += bytes.count
  }

  /// Copies at most 16 bytes, for which a call would take longer than the copying: the first ones and the last ones, which
  /// may overlap.
  @inlinable @inline(__always)
  static func copy(few count: Int, from source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) {
    func copy<Word: FixedWidthInteger & BitwiseCopyable>(_: Word.Type) {
      let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
      let last = count - MemoryLayout<Word>.size
      let words = (from.loadUnaligned(as: Word.self), from.loadUnaligned(fromByteOffset: last, as: Word.self))
      to.storeBytes(of: words.0, as: Word.self)
      to.storeBytes(of: words.1, toByteOffset: last, as: Word.self)
    }
    if count >= 8 {
      copy(UInt64.self)
    } else if count >= 4 {
      copy(UInt32.self)
    } else if count >= 2 {
      copy(UInt16.self)
    } else if count == 1 {
      target.pointee = source.pointee
    }
  }

  /// Appends an array's bytes.
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  /// Appends a literal's bytes.
  @inlinable
  public mutating func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends a text in UTF-8.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends a number in decimal digits.
  public mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    if capacity - written < 20 { grow(by: 20) }
    let first = written
    var rest = number.magnitude
    repeat {
      start[written] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      written += 1
      rest /= 10
    } while rest > 0
    var digits = UnsafeMutableBufferPointer(start: start + first, count: written - first)
    digits.reverse()
  }

  @usableFromInline mutating func grow(by room: Int) {
    capacity = max(capacity * 4, written + room)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: written)
    start.deallocate()
    start = larger
  }
}
