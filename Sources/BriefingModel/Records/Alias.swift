/// Another name under which a record is found.
public struct Alias: Sendable, Hashable {
  /// What makes an alias differ from the name.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Initials, such as “AQIM”.
    case acronym
    /// Another spelling in Latin letters.
    case transliteration
    /// A name that is no longer used.
    case former
    /// A name that may mean others too: it resolves where the desk annotates it, and is never annotated by the tool.
    case weak
    /// A spelling that is wrong but seen.
    case misspelling
  }

  /// The name itself.
  public var name: String
  /// What makes it differ, where the record says so.
  public var kind: Kind?
  /// Its language, as a BCP 47 tag, where the record says so.
  public var language: String?

  /// Makes an alias.
  public init(name: String, kind: Kind? = nil, language: String? = nil) {
    self.name = name
    self.kind = kind
    self.language = language
  }
}
