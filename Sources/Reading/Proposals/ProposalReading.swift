import BriefingModel

/// The names without annotation in a `Content/` folder.
public struct ProposalReading: Sendable {
  /// A file with such names.
  public struct File: Sendable, Hashable {
    /// Its path relative to the content folder: `dispatches/a.md`.
    public var path: String
    /// The names, in the order of the text.
    public var proposals: [Proposal]
    /// Its bytes as they were read.
    public var bytes: [UInt8]
    /// Its bytes with every link that can be written; all others are as they were read.
    public var annotated: [UInt8]
  }

  /// The files, in the order of their paths.
  public var files: [File]
  /// Every dispatch, record and page, in the order of the paths.
  public var paths: [String]
  /// The problems in the content.
  public var diagnostics: [Diagnostic]

  /// Whether any of the diagnostics is an error; some records may then not be known.
  public var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }
}

/// Where names without annotation are looked for.
public struct ProposalOptions: Sendable, Hashable {
  /// Whether in headings too.
  public var headings: Bool
  /// The only files, relative to the content folder; `nil` for all.
  public var only: Set<String>?

  /// Makes options; without any, all files are looked at and headings are passed over.
  public init(headings: Bool = false, only: Set<String>? = nil) {
    self.headings = headings
    self.only = only
  }
}
