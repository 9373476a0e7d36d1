import CommonMark

/// Where something stands in the file: an annotation is looked for there only once something is told of one.
struct Whereabouts {
  /// What a place is known by.
  enum Base {
    case range(Range<Int>)
    /// What an annotation shows, by its position among the steps.
    case text(Int)
    /// What an annotation means: its destination, or what a wikilink has between its brackets.
    case target(Int)
  }

  var base: Base
  /// The piece of it that is meant, and how many bytes the whole has as cmark-gfm gives it.
  private(set) var piece: (range: Range<Int>, whole: Int)?

  init(_ base: Base) {
    self.base = base
  }

  /// Bytes of the file.
  static func range(_ range: Range<Int>) -> Whereabouts { Whereabouts(.range(range)) }

  /// The place of a piece of some bytes that stand here, or of the whole where the source writes them differently.
  func piece(_ range: Range<Int>, of bytes: [UInt8]) -> Whereabouts {
    var piece = self
    piece.piece = (range, bytes.count)
    return piece
  }
}

/// A step of the walk that the locator is to follow, in the walk's order.
enum LocatorStep {
  /// The walk came to something in a paragraph, a heading or a table.
  case enter(Node)
  /// It came to a footnote.
  case rewind
  /// It left a link or an image.
  case link(Node)
  /// It left a link to a bare address.
  case address(Node)
  /// It came to a wikilink, whose brackets are known not to be escaped.
  case wikilink([UInt8])
}
