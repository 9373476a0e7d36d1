/// Who sees a piece of the canaries' content.
enum Level: String, CaseIterable {
  case green, amber, amberStrict, red, draft

  /// The marking that content gives a piece of this level.
  var marking: String {
    self == .amberStrict ? "AMBER+STRICT" : self == .draft ? "CLEAR" : rawValue.uppercased()
  }

  /// The levels that have markings, and what each is called on the command line.
  static let marked: [Level] = [.green, .amber, .amberStrict, .red]
}

/// Whom a build is for, and whether what it withholds stands in the content.
struct Sieve {
  /// The narrowest level that the audience sees; `nil` for the public.
  var audience: Level?
  var drafts = false
  /// Whether what is withheld was deleted from the content by hand.
  var deletes = false

  /// Whether the audience sees a level.
  func shows(_ level: Level) -> Bool {
    guard level != .draft else { return drafts }
    let order = Level.marked.map(\.rawValue)
    guard let audience, let limit = order.firstIndex(of: audience.rawValue) else { return false }
    return order.prefix(limit + 1).contains(level.rawValue)
  }

  /// Whether what has a level stands in the content.
  func keeps(_ level: Level) -> Bool { !deletes || shows(level) }

  /// The options of the build.
  var options: String {
    let name = audience == .amberStrict ? "amber+strict" : audience?.rawValue ?? "clear"
    return "--audience \(name)" + (drafts ? " --drafts" : "")
  }
}

/// Words that stand nowhere but in one place of the content each, so that whoever finds one knows what has leaked.
///
/// They consist of small letters alone, which no encoding of addresses, HTML or JSON changes.
struct Canaries {
  /// One such word.
  struct Canary {
    /// Where it stands.
    var place: String
    var level: Level
    /// Whether a page or a file of the site shows it to those who may see it.
    var isShown: Bool
  }

  /// All, by their words.
  private(set) var all: [String: Canary] = [:]
  private let seed: UInt64

  /// How many letters each has.
  static let length = 12

  init(seed: UInt64) {
    self.seed = seed
  }

  /// Returns the word for a place, always the same.
  mutating func word(_ place: String, _ level: Level, isShown: Bool = true) -> String {
    var number = seed
    for byte in "\(place) \(level)".utf8 { number = (number ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let letters = Array("bcdfghjklmnprstvwxz")
    var word = "q"
    for _ in 1..<Self.length {
      number = (number ^ (number >> 29)) &* 0xbf58_476d_1ce4_e5b9
      word.append(letters[Int((number >> 33) % UInt64(letters.count))])
    }
    all[word] = Canary(place: place, level: level, isShown: isShown)
    return word
  }
}
