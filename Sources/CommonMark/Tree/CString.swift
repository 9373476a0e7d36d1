import CCMarkGFM

extension UnsafeBufferPointer<UInt8> {
  /// Points to the bytes of a C string, without the zero at its end; to none for no string.
  init(zeroTerminated string: UnsafePointer<CChar>?) {
    let bytes = UnsafeRawBufferPointer(start: string, count: string.map { strlen($0) } ?? 0)
    self = bytes.assumingMemoryBound(to: UInt8.self)
  }
}

extension Array<UInt8> {
  /// Copies the bytes of a C string, without the zero at its end; nothing for no string.
  init(zeroTerminated string: UnsafePointer<CChar>?) {
    self = []
    append(zeroTerminated: string)
  }

  mutating func append(zeroTerminated string: UnsafePointer<CChar>?) {
    append(contentsOf: UnsafeBufferPointer(zeroTerminated: string))
  }

  /// Gives the bytes to a closure as a C string, in which a zero byte of ours has become U+FFFD.
  func withZeroTerminated<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard !contains(0) else { return withoutZeros.withZeroTerminated(body) }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: count + 1) { string in
      UnsafeMutableRawBufferPointer(string).copyBytes(from: self)
      string[count] = 0
      return string.baseAddress.map { body($0) } ?? "".withCString(body)
    }
  }

  private var withoutZeros: [UInt8] {
    flatMap { $0 == 0 ? Array("\u{FFFD}".utf8) : [$0] }
  }
}
