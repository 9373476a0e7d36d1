/// The plain letters behind the Latin letters that carry marks or are joined, in lower case: `é` is `e`, `Œ` is `oe`.
///
/// Facts of the Unicode character database and of usage; letters without a plain one are left out (`-`).
public enum LatinLetters {
  /// Returns the plain letters of a code point, in ASCII.
  public static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
    letters[scalar.value]
  }

  private static let letters: [UInt32: [UInt8]] = {
    var letters: [UInt32: [UInt8]] = [
      0x253: [0x62], 0x254: [0x6F], 0x257: [0x64], 0x259: [0x65], 0x25B: [0x65], 0x272: [0x6E], 0x28B: [0x76],
    ]
    for (start, rows) in [(0xC0, latin1AndExtendedA), (0x180, extendedB), (0x1E00, extendedAdditional)] {
      for (position, plain) in rows.split(whereSeparator: \.isWhitespace).enumerated() where plain != "-" {
        letters[UInt32(start + position)] = Array(plain.utf8)
      }
    }
    return letters
  }()

  private static let latin1AndExtendedA = """
    a a a a a a ae c e e e e i i i i  d n o o o o o - o u u u u y th ss
    a a a a a a ae c e e e e i i i i  d n o o o o o - o u u u u y th y
    a a a a a a c c c c c c c c d d  d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i  i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n n n o o o o  o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u  u u u u w w y y y z z z z z z s
    """

  private static let extendedB = """
    - b - - - - o - - - d - - - - e  e - f - - - - - k k - - - n - -
    o o - - - - - - - - - - - - - u  u - v y y - - - - - - - - - - -
    - - - - dz dz dz lj lj lj nj nj nj a a i  i o o u u u u u u u u u u - a a
    a a - - - - g g k k o o o o - -  j dz dz dz g g - - n n a a - - - -
    a a a a e e e e i i i i o o o o  r r r r u u u u s s t t - - h h
    - - - - - - a a e e o o o o o o  o o y y - - - - - - - - - - - -
    """

  private static let extendedAdditional = """
    a a b b b b b b c c d d d d d d  d d d d e e e e e e e e e e f f
    g g h h h h h h h h h h i i i i  k k k k k k l l l l l l l l m m
    m m m m n n n n n n n n o o o o  o o o o p p p p r r r r r r r r
    s s s s s s s s s s t t t t t t  t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y  z z z z z z h t w y - s - - ss -
    a a a a a a a a a a a a a a a a  a a a a a a a a e e e e e e e e
    e e e e e e e e i i i i o o o o  o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u  u u y y y y y y y y - - - - - -
    """
}
