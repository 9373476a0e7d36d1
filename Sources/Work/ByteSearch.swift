#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands next, from a position on; looked for many bytes at a time.
  public func next(_ byte: UInt8, from position: Int) -> Int? {
    guard position < count, let start = baseAddress, let found = memchr(start + position, Int32(byte), count - position)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }
}
