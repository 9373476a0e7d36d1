import Testing

import Work

@Suite("The digest of a file")
struct DigestTests {
  // FIPS 180-4: the one-block message of its examples.
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test("is SHA-256, whether its bytes come at once or part by part")
  func isSHA256() {
    var parts = PartialDigest()
    for part in ["a", "", "bc"] { parts.update(Array(part.utf8)) }
    #expect(parts.digest.hexadecimal == Array(Self.abc.utf8))
    #expect(Digest(of: Array("abc".utf8)) == parts.digest)
    #expect(parts.digest.text == Self.abc)
  }

  @Test("is read from 64 digits as it is written in them, and from nothing else")
  func isRead() {
    #expect(Digest(hexadecimal: Array(Self.abc.utf8)[...])?.hexadecimal == Array(Self.abc.utf8))
    for wrong in ["", String(Self.abc.dropLast()), Self.abc + "0", Self.abc.uppercased(), Self.abc.dropLast() + "g"] {
      #expect(Digest(hexadecimal: Array(wrong.utf8)[...]) == nil)
    }
  }

  @Test("is read from its 32 bytes, and from no others")
  func isReadFromBytes() {
    let digest = Digest(of: Array("abc".utf8))
    var bytes: [UInt8] = []
    digest.append(to: &bytes)
    #expect(bytes.prefix(3) == [0xBA, 0x78, 0x16])
    #expect(Digest(bytes: bytes[...]) == digest)
    #expect(Digest(bytes: bytes.dropLast()) == nil)
    #expect(Digest(bytes: (bytes + [0])[...]) == nil)
  }
}
