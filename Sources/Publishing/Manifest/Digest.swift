import Crypto

/// A SHA-256, in as few bytes as it has: a build holds one of each file.
struct Digest: Sendable, Hashable {
  private let bytes: SIMD32<UInt8>

  /// The digest of bytes.
  init(of bytes: UnsafeRawBufferPointer) {
    var parts = PartialDigest()
    parts.update(bytes)
    self = parts.digest
  }

  /// The digest that is written as 64 hexadecimal digits; nil where these are not so many, or
  /// not all digits and small letters.
  init?(hexadecimal digits: some Collection<UInt8>) {
    guard digits.count == 64 else { return nil }
    var bytes = SIMD32<UInt8>()
    for (position, digit) in digits.enumerated() {
      guard let value = Digest.value(of: digit) else { return nil }
      bytes[position / 2] = bytes[position / 2] << 4 | value
    }
    self.bytes = bytes
  }

  fileprivate init(_ digest: SHA256Digest) {
    bytes = digest.withUnsafeBytes { $0.loadUnaligned(as: SIMD32<UInt8>.self) }
  }

  /// The digest as 64 hexadecimal digits.
  var hexadecimal: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 64) { digits, count in
      for position in bytes.indices {
        digits[2 * position] = Digest.digit(bytes[position] >> 4)
        digits[2 * position + 1] = Digest.digit(bytes[position] & 15)
      }
      count = 64
    }
  }

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
struct PartialDigest {
  private var hash = SHA256()

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
  }

  /// The digest of what has come.
  var digest: Digest { Digest(hash.finalize()) }
}
