/// A relative path, or a name, in the bytes of the file system, which need not be UTF-8.
struct Path: Hashable, Comparable {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  init(cString: UnsafePointer<CChar>) {
    bytes = UnsafeBufferPointer(start: cString, count: Path.length(of: cString)).map { UInt8(bitPattern: $0) }
  }

  private static func length(of cString: UnsafePointer<CChar>) -> Int {
    var length = 0
    while cString[length] != 0 { length += 1 }
    return length
  }

  static let manifest = Path("SHA256SUMS")

  /// For people: bytes that are no UTF-8 are replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The path of the folder, or nil where the path is a single name.
  var parent: Path? {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { Path(bytes: bytes[..<$0]) }
  }

  /// The last component.
  var name: Path { Path(bytes: bytes[(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]) }

  /// The path's folder, that folder's folder, and so on.
  var ancestors: [Path] {
    Array(
      sequence(state: self) { path in
        guard let parent = path.parent else { return nil }
        path = parent
        return parent
      })
  }

  func appending(_ name: Path) -> Path {
    bytes.isEmpty ? name : Path(bytes: bytes + [UInt8(ascii: "/")] + name.bytes)
  }

  /// The bytes as C has them, with the zero at the end.
  var cString: [CChar] { bytes.map(CChar.init(bitPattern:)) + [0] }

  static func < (left: Path, right: Path) -> Bool {
    left.bytes.withUnsafeBytes { left in right.bytes.withUnsafeBytes { System.precedes(left, $0) } }
  }

  /// All bytes at once; an array would take them one by one.
  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
