import Work

/// Text as cmark-gfm rendered it, with marks where blocks, mentions and links begin and end.
///
/// Of what stands between the marks the model knows no more than which bytes are words (``ProseText``). A mark is the
/// byte 1, a letter, a decimal number and the byte 2; neither byte can come from content, since Reading refuses control
/// characters.
public struct Prose: Sendable, Hashable {
  /// Something that begins or ends at a point of the text; numbers are positions in the body's lists.
  public enum Mark: Sendable, Hashable {
    /// A block of ``Body/blocks`` begins; it ends at the matching ``blockEnd(_:)``.
    case blockStart(Int)
    case blockEnd(Int)
    /// A list item of ``Body/blocks`` stands here: a point, for nothing can be put around it.
    case item(Int)
    /// A mention of ``Body/mentions`` begins.
    case mentionStart(Int)
    case mentionEnd(Int)
    /// A link of ``Body/links`` begins.
    case linkStart(Int)
    case linkEnd(Int)
    /// An image of ``Body/links`` stands here.
    case image(Int)
  }

  /// The rendered bytes with their marks.
  public var bytes: [UInt8] = []

  /// Makes prose of rendered bytes with marks.
  public init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }
}

extension Prose.Mark {
  /// The mark as it stands in the bytes.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// The mark as a text, which is so short that it takes no memory of its own.
  public var text: String {
    let (letter, number) = parts
    var digits = 1
    var rest = number
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    return String(unsafeUninitializedCapacity: digits + 3) { bytes in
      bytes[0] = 1
      bytes[1] = letter
      rest = number
      for place in stride(from: digits + 1, to: 1, by: -1) {
        bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      bytes[digits + 2] = 2
      return digits + 3
    }
  }

  private var parts: (UInt8, Int) {
    switch self {
    case .blockStart(let number): (UInt8(ascii: "b"), number)
    case .blockEnd(let number): (UInt8(ascii: "B"), number)
    case .item(let number): (UInt8(ascii: "i"), number)
    case .mentionStart(let number): (UInt8(ascii: "m"), number)
    case .mentionEnd(let number): (UInt8(ascii: "M"), number)
    case .linkStart(let number): (UInt8(ascii: "l"), number)
    case .linkEnd(let number): (UInt8(ascii: "L"), number)
    case .image(let number): (UInt8(ascii: "g"), number)
    }
  }

  fileprivate init?(letter: UInt8, number: Int) {
    switch letter {
    case UInt8(ascii: "b"): self = .blockStart(number)
    case UInt8(ascii: "B"): self = .blockEnd(number)
    case UInt8(ascii: "i"): self = .item(number)
    case UInt8(ascii: "m"): self = .mentionStart(number)
    case UInt8(ascii: "M"): self = .mentionEnd(number)
    case UInt8(ascii: "l"): self = .linkStart(number)
    case UInt8(ascii: "L"): self = .linkEnd(number)
    case UInt8(ascii: "g"): self = .image(number)
    default: return nil
    }
  }
}

extension Prose {
  /// Calls one closure for each run of rendered bytes, which stands there no longer than the call, and another for each mark,
  /// with where it stands, in order.
  public func forEach(
    in range: Range<Int>? = nil,
    run: (UnsafeBufferPointer<UInt8>) -> Void,
    mark: (Mark, Range<Int>) -> Void
  ) {
    bytes.withUnsafeBufferPointer { Prose.forEach(in: range ?? $0.indices, of: $0, run: run, mark: mark) }
  }

  private static func forEach(
    in range: Range<Int>,
    of bytes: UnsafeBufferPointer<UInt8>,
    run: (UnsafeBufferPointer<UInt8>) -> Void,
    mark: (Mark, Range<Int>) -> Void
  ) {
    let all = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    var start = range.lowerBound
    var position = start
    while let found = all.next(1, from: position) {
      position = found
      if start < position { run(UnsafeBufferPointer(rebasing: all[start..<position])) }
      let letter = position + 1
      var end = letter + 1
      var number = 0
      while end < all.count, all[end] != 2 {
        number = number &* 10 &+ Int(all[end] &- UInt8(ascii: "0"))
        end += 1
      }
      let next = min(end + 1, all.count)
      if letter < all.count, let found = Mark(letter: all[letter], number: number) {
        mark(found, position..<next)
      }
      position = next
      start = position
    }
    if start < all.count { run(UnsafeBufferPointer(rebasing: all[start...])) }
  }
}
