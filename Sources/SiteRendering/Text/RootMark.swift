import Work

/// The byte that stands in a page where the way to the site's root belongs, until the page is finished.
///
/// Fragments and pages are rendered without knowing how deep in the site they will stand; the last step puts `""`,
/// `"../"` or `"../../"` in. No content holds this byte, as Reading refuses control characters.
enum RootMark {
  static let byte: UInt8 = 3

  /// Appends finished bytes, with the root in place of each mark.
  static func resolve(_ page: UnsafeBufferPointer<UInt8>, root: String, into bytes: inout [UInt8]) {
    var marks: [Int] = []
    marks.reserveCapacity(512)
    while let mark = page.next(byte, from: marks.last.map { $0 + 1 } ?? 0) { marks.append(mark) }
    let root = Array(root.utf8)
    var end = bytes.count
    // The room is made at once: most of what a page holds is links, and an array would look at itself for each.
    bytes.append(contentsOf: repeatElement(0, count: page.count + marks.count * (root.count - 1)))
    bytes.withUnsafeMutableBufferPointer { bytes in
      func append(_ run: UnsafeBufferPointer<UInt8>) {
        end = UnsafeMutableBufferPointer(rebasing: bytes[end...]).update(fromContentsOf: run) + end
      }
      root.withUnsafeBufferPointer { root in
        var start = 0
        for mark in marks {
          append(UnsafeBufferPointer(rebasing: page[start..<mark]))
          append(root)
          start = mark + 1
        }
        append(UnsafeBufferPointer(rebasing: page[start...]))
      }
    }
  }

  /// The way from a page to the site's root: `../` for each folder that it stands in.
  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
