import Mustache
import Work

/// The byte that stands in a page where the way to the site's root belongs, until the page is finished.
///
/// Fragments and pages are rendered without knowing how deep in the site they will stand; the last step puts `""`,
/// `"../"` or `"../../"` in. No content holds this byte, as Reading refuses control characters.
enum RootMark {
  static let byte: UInt8 = 3

  /// The mark as data have it.
  static var value: Value { kept[0] }

  private static let kept = KeptValues([.markup([byte])])

  /// Appends finished bytes, with the root in place of each mark.
  static func resolve(_ page: UnsafeBufferPointer<UInt8>, root: String, into sink: inout ByteSink) {
    var root = root
    root.withUTF8 { root in
      var start = 0
      while let mark = page.next(byte, from: start) {
        sink.append(UnsafeBufferPointer(rebasing: page[start..<mark]))
        sink.append(root)
        start = mark + 1
      }
      sink.append(UnsafeBufferPointer(rebasing: page[start...]))
    }
  }

  /// The way from a page to the site's root: `../` for each folder that it stands in.
  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
