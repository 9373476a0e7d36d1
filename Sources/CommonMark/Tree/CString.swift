import CCMarkGFM

extension Array<UInt8> {
  /// Copies the bytes of a C string, without the zero at its end; nothing for no string.
  init(zeroTerminated string: UnsafePointer<CChar>?) {
    self = []
    append(zeroTerminated: string)
  }

  mutating func append(zeroTerminated string: UnsafePointer<CChar>?) {
    guard let string else { return }
    append(contentsOf: UnsafeRawBufferPointer(start: string, count: strlen(string)))
  }

  /// Gives the bytes to a closure as a C string, in which a zero byte of ours has become U+FFFD.
  func withZeroTerminated<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var string: [CChar] = []
    string.reserveCapacity(count + 1)
    for byte in self {
      if byte == 0 {
        string += [CChar(bitPattern: 0xEF), CChar(bitPattern: 0xBF), CChar(bitPattern: 0xBD)]
      } else {
        string.append(CChar(bitPattern: byte))
      }
    }
    string.append(0)
    return string.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? "".withCString(body)
    }
  }
}
