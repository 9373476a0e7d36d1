/// A block's content that a template gives to a parent, with the arguments that hold where it is written.
struct Argument: Hashable {
  let template: Int
  /// The block's node.
  let node: Int
  let environment: Int
}

/// The sets of arguments that templates are expanded with, each known by a number; equal sets share one.
struct Environments {
  /// The number of the set without arguments.
  static let empty = 0

  private var all: [[String: Argument]] = [[:]]
  private var numbers: [[String: Argument]: Int] = [[:]: 0]

  subscript(environment: Int, block: String) -> Argument? {
    all[environment][block]
  }

  /// The set with more arguments; one that is already there stands, since the outermost template decides.
  mutating func adding(_ arguments: [String: Argument], to environment: Int) -> Int {
    let joined = all[environment].merging(arguments) { outer, _ in outer }
    if let known = numbers[joined] { return known }
    all.append(joined)
    numbers[joined] = all.count - 1
    return all.count - 1
  }
}
