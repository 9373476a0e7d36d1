/// The part of a file that a request asks for (RFC 9110, section 14).
enum ByteRange: Equatable {
  /// The file whole: none is asked for, or something that may be passed over.
  case whole
  case part(Range<Int>)
  /// A part that the file does not have.
  case unsatisfiable

  /// Reads the value of a Range header for a file of so many bytes; several parts at once are not served.
  init(_ header: String?, of size: Int) {
    guard let header, header.lowercased().hasPrefix("bytes=") else {
      self = .whole
      return
    }
    let bounds = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
    guard bounds.count == 2, bounds.allSatisfy({ $0.count < 19 && $0.allSatisfy { ("0"..."9").contains($0) } }) else {
      self = .whole
      return
    }
    switch (Int(bounds[0]), Int(bounds[1])) {
    case (let first?, let last) where last.map { $0 >= first } ?? true:
      self = first < size ? .part(first..<min(last.map { $0 + 1 } ?? size, size)) : .unsatisfiable
    case (nil, let count?):
      self = count > 0 && size > 0 ? .part(max(size - count, 0)..<size) : .unsatisfiable
    default: self = .whole
    }
  }
}
