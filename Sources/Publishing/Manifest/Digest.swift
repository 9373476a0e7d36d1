import Crypto

/// The SHA-256 of bytes that come part by part.
struct Digest {
  private var hash = SHA256()

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
  }

  /// The digest as 64 hexadecimal digits.
  var hexadecimal: [UInt8] {
    hash.finalize().withUnsafeBytes { digest in
      [UInt8](unsafeUninitializedCapacity: 2 * digest.count) { digits, count in
        for (position, byte) in digest.enumerated() {
          digits[2 * position] = Digest.digit(byte >> 4)
          digits[2 * position + 1] = Digest.digit(byte & 15)
        }
        count = 2 * digest.count
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

/// The SHA-256 of the bytes, as 64 hexadecimal digits.
func hexadecimalDigest(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
  var digest = Digest()
  digest.update(bytes)
  return digest.hexadecimal
}
