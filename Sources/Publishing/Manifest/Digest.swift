import Crypto

/// The SHA-256 of the bytes, as 64 hexadecimal digits.
func hexadecimalDigest(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
  let digits = Array("0123456789abcdef".utf8)
  var hash = SHA256()
  hash.update(bufferPointer: bytes)
  return hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
}
