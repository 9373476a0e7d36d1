import Crypto

/// A SHA-256 (FIPS 180-4), in as few bytes as it has: a build holds one of each file.
public struct Digest: Sendable, Hashable {
  /// How many bytes a digest has.
  public static let size = 32

  /// The bytes, in words: a vector would have whatever holds it begin at a multiple of 32.
  private struct Words: Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
    var fourth: UInt64 = 0
  }

  private let words: Words

  /// The digest of bytes.
  public init(of bytes: UnsafeRawBufferPointer) {
    var parts = PartialDigest()
    parts.update(bytes)
    self = parts.digest
  }

  /// The digest of bytes.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  /// The digest of digests, in their order.
  public init(of digests: [Digest]) {
    self.init(of: Digest.bytes(of: digests))
  }

  /// The digest whose bytes these are; nil where they are not so many.
  public init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == Digest.size else { return nil }
    words = bytes.withUnsafeBytes { $0.loadUnaligned(as: Words.self) }
  }

  /// The digest that is written as 64 hexadecimal digits; nil where these are not so many, or
  /// not all digits and small letters.
  public init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count == 2 * Digest.size else { return nil }
    var words = Words()
    let isWhole = withUnsafeMutableBytes(of: &words) { bytes in
      digits.withUnsafeBufferPointer { digits in
        for position in bytes.indices {
          guard let high = Digest.value(of: digits[2 * position]), let low = Digest.value(of: digits[2 * position + 1])
          else { return false }
          bytes[position] = high << 4 | low
        }
        return true
      }
    }
    guard isWhole else { return nil }
    self.words = words
  }

  fileprivate init(_ digest: SHA256Digest) {
    words = digest.withUnsafeBytes { $0.loadUnaligned(as: Words.self) }
  }

  /// The bytes of digests, one behind the other.
  public static func bytes(of digests: [Digest]) -> [UInt8] {
    var bytes = [UInt8](capacity: digests.count * Digest.size)
    for digest in digests { digest.append(to: &bytes) }
    return bytes
  }

  /// Appends the digest's bytes.
  public func append(to list: inout [UInt8]) {
    withUnsafeBytes(of: words) { list.append(contentsOf: $0) }
  }

  /// The digest as 64 hexadecimal digits.
  public var hexadecimal: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 2 * Digest.size) { digits, count in
      withUnsafeBytes(of: words) { bytes in
        for position in bytes.indices {
          digits[2 * position] = Digest.digit(bytes[position] >> 4)
          digits[2 * position + 1] = Digest.digit(bytes[position] & 15)
        }
      }
      count = digits.count
    }
  }

  /// The digest as a text of 64 hexadecimal digits.
  public var text: String { String(decoding: hexadecimal, as: UTF8.self) }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

/// The SHA-256 of bytes that come part by part.
public struct PartialDigest {
  private var hash = SHA256()

  /// The digest of nothing yet.
  public init() {}

  /// Adds bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
  }

  /// Adds bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// The digest of what has come.
  public var digest: Digest { Digest(hash.finalize()) }
}
