import Crypto

/// The SHA-256 of bytes that come part by part.
struct Digest {
  private var hash = SHA256()

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
  }

  /// The digest as 64 hexadecimal digits.
  var hexadecimal: [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }
}

/// The SHA-256 of the bytes, as 64 hexadecimal digits.
func hexadecimalDigest(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
  var digest = Digest()
  digest.update(bytes)
  return digest.hexadecimal
}
