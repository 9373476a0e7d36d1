extension DiagnosticName {
  /// What is wrong, and why it matters, in a sentence or two.
  public var summary: String { documentation.summary }

  /// Lines of content that cause the problem.
  public var example: String { documentation.example }

  /// What to do about it, in a sentence or two.
  public var remedy: String { documentation.remedy }

  /// What is documented of the problem.
  public var documentation: DiagnosticDocumentation {
    switch self {
    case .missingBriefing: .missingBriefing
    case .withheldBriefing: .withheldBriefing
    case .unexpectedFile: .unexpectedFile
    case .outsideLink: .outsideLink
    case .fileTooLarge: .fileTooLarge
    case .invalidUTF8: .invalidUTF8
    case .controlCharacter: .controlCharacter
    case .badID: .badID
    case .duplicateID: .duplicateID
    case .reservedID: .reservedID
    case .badAssetName: .badAssetName
    case .unusedAsset: .unusedAsset
    case .missingFrontMatter: .missingFrontMatter
    case .unclosedFrontMatter: .unclosedFrontMatter
    case .secondFrontMatter: .secondFrontMatter
    case .yamlSyntax: .yamlSyntax
    case .yamlTooLarge: .yamlTooLarge
    case .yamlComment: .yamlComment
    case .yamlAnchor: .yamlAnchor
    case .unknownKey: .unknownKey
    case .duplicateKey: .duplicateKey
    case .missingKey: .missingKey
    case .wrongType: .wrongType
    case .badValue: .badValue
    case .badDate: .badDate
    case .badCoordinates: .badCoordinates
    case .cycle: .cycle
    case .withheldOrigin: .withheldOrigin
    case .withheldStep: .withheldStep
    case .noArchivedCopy: .noArchivedCopy
    case .unknownRecord: .unknownRecord
    case .ambiguousName: .ambiguousName
    case .withheldName: .withheldName
    case .misspeltName: .misspeltName
    case .unlinkedMention: .unlinkedMention
    case .markdownLimit: .markdownLimit
    case .rawHTML: .rawHTML
    case .brokenLink: .brokenLink
    case .brokenWikilink: .brokenWikilink
    case .brokenCallout: .brokenCallout
    case .unknownCallout: .unknownCallout
    case .unknownAttribute: .unknownAttribute
    case .duplicateAttribute: .duplicateAttribute
    case .badAttribute: .badAttribute
    case .missingAttribute: .missingAttribute
    case .duplicateClaim: .duplicateClaim
    case .misplacedClaim: .misplacedClaim
    case .hostLimit: .hostLimit
    case .badTemplate: .badTemplate
    }
  }
}
