extension Problem {
  /// What can be wrong with a template.
  public enum Kind: Hashable, Sendable {
    /// The bytes are not UTF-8.
    case invalidText
    /// A tag has no end; the closing delimiter that was looked for.
    case unclosedTag(close: String)
    /// A tag's content is not a name: nothing, several words, or dots without names between them.
    case badName(String)
    /// `{{=` is not followed by two delimiters and `=}}`.
    case badDelimiters
    /// A section, block or parent is open at the end; the tag as it is written.
    case unclosedSection(tag: String)
    /// A closing tag where nothing is open.
    case unopened(name: String)
    /// A closing tag for something else than what is open; the open tag as it is written, and its line.
    case wrongClose(name: String, open: String, line: Int)
    /// Sections stand in one another deeper than the limit.
    case tooDeep(limit: Int)
    /// A tag that a parent ignores, since only blocks count there.
    case ignoredInParent(tag: String)
    /// A parent is given the same block twice.
    case repeatedBlock(String)
    /// A parent is given a block that it does not have; the blocks that it has.
    case unknownBlock(String, known: [String])
    /// The name of a partial or parent is taken from the data, which this language does not have.
    case dynamicName(String)
    /// Two templates have one name.
    case repeatedTemplate(String)
    /// No template has this name; the names of all templates.
    case unknownTemplate(String, known: [String])
    /// No page is made with this template, and none that is includes it; the names of all others.
    case unusedTemplate(String, known: [String])
    /// A template includes itself, and no section can end it; the names on the way.
    case endless([String])
    /// Partials and parents stand in one another deeper than the limit.
    case includedTooDeep(limit: Int)
    /// With everything that it includes the template is larger than the limit, counted in steps.
    case tooLarge(limit: Int)
    /// A template uses a name that its data does not have; the names that it has there.
    case unknownName(String, known: [String])
    /// A list, object or flag is printed as if it were text.
    case notPrintable(String, is: String)
    /// Text is printed without being escaped.
    case unescaped(String)
  }
}

extension Problem.Kind {
  /// A stable name for the kind.
  public var id: String {
    switch self {
    case .invalidText: "invalid-text"
    case .unclosedTag: "unclosed-tag"
    case .badName: "bad-name"
    case .badDelimiters: "bad-delimiters"
    case .unclosedSection: "unclosed-section"
    case .unopened: "unopened-section"
    case .wrongClose: "wrong-close"
    case .tooDeep: "too-deep"
    case .ignoredInParent: "ignored-in-parent"
    case .repeatedBlock: "repeated-block"
    case .unknownBlock: "unknown-block"
    case .dynamicName: "dynamic-name"
    case .repeatedTemplate: "repeated-template"
    case .unknownTemplate: "unknown-template"
    case .unusedTemplate: "unused-template"
    case .endless: "endless-template"
    case .includedTooDeep: "included-too-deep"
    case .tooLarge: "too-large"
    case .unknownName: "unknown-name"
    case .notPrintable: "not-printable"
    case .unescaped: "unescaped-text"
    }
  }
}
