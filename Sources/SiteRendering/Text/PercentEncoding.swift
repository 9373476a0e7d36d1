/// Percent-encoding of addresses (RFC 3986).
enum PercentEncoding {
  /// Encodes a path, with its fragment where it has one; `/` stays, `#` stays before the fragment.
  static func encode(path: String, fragment: String? = nil) -> String {
    var bytes: [UInt8] = []
    encode(path, into: &bytes)
    if let fragment {
      bytes.append("#")
      encode(fragment, into: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func encode(_ text: String, into bytes: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: ","):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
  }
}
