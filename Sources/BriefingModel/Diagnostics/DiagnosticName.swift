/// The stable name of a kind of problem, under which it is documented and can be searched for.
public enum DiagnosticName: String, Sendable, Hashable, CaseIterable {
  // The folder and its files
  case missingBriefing = "missing-briefing"
  case withheldBriefing = "withheld-briefing"
  case unexpectedFile = "unexpected-file"
  case outsideLink = "outside-link"
  case fileTooLarge = "file-too-large"
  case invalidUTF8 = "invalid-utf-8"
  case controlCharacter = "control-character"
  case badID = "bad-id"
  case duplicateID = "duplicate-id"
  case reservedID = "reserved-id"
  case badAssetName = "bad-asset-name"
  case unusedAsset = "unused-asset"
  // Front matter
  case missingFrontMatter = "missing-front-matter"
  case unclosedFrontMatter = "unclosed-front-matter"
  case secondFrontMatter = "second-front-matter"
  case yamlSyntax = "yaml-syntax"
  case yamlTooLarge = "yaml-too-large"
  case yamlComment = "yaml-comment"
  case yamlAnchor = "yaml-anchor"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case badValue = "bad-value"
  case badDate = "bad-date"
  case badCoordinates = "bad-coordinates"
  case cycle
  case withheldOrigin = "withheld-origin"
  case withheldStep = "withheld-step"
  case noArchivedCopy = "no-archived-copy"
  // Names
  case unknownRecord = "unknown-record"
  case ambiguousName = "ambiguous-name"
  case withheldName = "withheld-name"
  case misspeltName = "misspelt-name"
  case unlinkedMention = "unlinked-mention"
  // Text
  case markdownLimit = "markdown-limit"
  case rawHTML = "raw-html"
  case brokenLink = "broken-link"
  case brokenWikilink = "broken-wikilink"
  case brokenCallout = "broken-callout"
  case unknownCallout = "unknown-callout"
  case unknownAttribute = "unknown-attribute"
  case duplicateAttribute = "duplicate-attribute"
  case badAttribute = "bad-attribute"
  case missingAttribute = "missing-attribute"
  case duplicateClaim = "duplicate-claim"
  case misplacedClaim = "misplaced-claim"
  // Publishing
  case hostLimit = "host-limit"
  // Templates
  case badTemplate = "bad-template"

  /// How grave such a problem is, unless the briefing's settings say otherwise.
  public var severity: Severity {
    switch self {
    case .rawHTML, .misplacedClaim, .unexpectedFile, .yamlComment, .unlinkedMention, .unusedAsset, .withheldOrigin,
      .withheldStep, .withheldName, .noArchivedCopy, .hostLimit:
      .warning
    case .misspeltName: .notice
    default: .error
    }
  }
}
