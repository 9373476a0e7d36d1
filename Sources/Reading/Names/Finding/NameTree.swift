/// Names by their words, one step a word, so that all the names in a text are found in one pass over it.
struct NameTree: Sendable {
  private struct Step: Hashable {
    var node: Int32
    var token: UInt64
  }

  /// A name with more words and signs is not looked for; nobody is called so, and it bounds the work for each word.
  private static let longestName = 64

  private var steps: [Step: Int32] = [:]
  /// The names that end at each node; the first node is the root.
  private var names: [[KnownName]] = [[]]
  /// The first words of names by the last bits of their number, to pass over nearly every other word without a search.
  private var firstWords = [Bool](repeating: false, count: 1 << 16)

  /// Adds a name.
  mutating func add(_ name: KnownName) {
    let bytes = Array(name.name.utf8)
    var tokens: [NameToken] = []
    var offset = 0
    while offset < bytes.count, tokens.count <= Self.longestName {
      let token = NameToken(bytes, at: offset, before: bytes.count)
      tokens.append(token)
      offset = token.end
    }
    guard let first = tokens.first, first.kind == .word, tokens.count <= Self.longestName else { return }
    firstWords[Self.slot(of: first)] = true
    let end = tokens.reduce(0) { child(of: $0, $1) }
    names[Int(end)].append(name)
  }

  private mutating func child(of node: Int32, _ token: NameToken) -> Int32 {
    let step = Step(node: node, token: token.hash)
    if let child = steps[step] { return child }
    let child = Int32(truncatingIfNeeded: names.count)
    names.append([])
    steps[step] = child
    return child
  }

  /// Returns the longest run of words that is a name, or would be with other capitals.
  ///
  /// - Parameters:
  ///   - bytes: Some UTF-8.
  ///   - start: Where a word starts.
  ///   - first: That word.
  ///   - limit: Where the text ends.
  func longestName(
    in bytes: [UInt8], from start: Int, _ first: NameToken, before limit: Int
  ) -> NameCandidate? {
    guard firstWords[Self.slot(of: first)] else { return nil }
    var longest: NameCandidate?
    var token = first
    var node: Int32 = 0
    while let next = steps[Step(node: node, token: token.hash)] {
      node = next
      let found = names[Int(node)]
      if !found.isEmpty, Self.isEnd(bytes, token.end, before: limit) {
        let candidate = NameCandidate(range: start..<token.end, names: found)
        if found.contains(where: \.isNameInAnyCapitals) || candidate.meaning(in: bytes) != nil { longest = candidate }
      }
      guard token.end < limit else { break }
      token = NameToken(bytes, at: token.end, before: limit)
    }
    return longest
  }

  /// Whether no word goes on at an offset, perhaps behind a hyphen.
  private static func isEnd(_ bytes: [UInt8], _ offset: Int, before limit: Int) -> Bool {
    guard offset < limit else { return true }
    let next = NameToken(bytes, at: offset, before: limit)
    switch next.kind {
    case .word: return false
    case .joint: return next.end == limit || NameToken(bytes, at: next.end, before: limit).kind != .word
    case .other: return true
    }
  }

  private static func slot(of token: NameToken) -> Int {
    Int(truncatingIfNeeded: (token.hash ^ token.hash >> 32) & 0xFFFF)
  }
}
