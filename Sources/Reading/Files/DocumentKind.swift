import BriefingModel

/// The kinds of Markdown file in a `Content/` folder.
enum DocumentKind: Sendable, Hashable {
  case dispatch, page
  case record(RecordKind)

  static let all: [DocumentKind] = [.dispatch, .page] + RecordKind.allCases.map(DocumentKind.record)

  /// Finds the kind whose files stand in a folder of `Content/`.
  init?(folder: String) {
    guard let kind = Self.all.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }

  /// The folder in `Content/`.
  var folder: String {
    switch self {
    case .dispatch: "dispatches"
    case .page: "pages"
    case .record(let kind): kind.folder
    }
  }

  /// The word for one such file in a message.
  var noun: String {
    switch self {
    case .dispatch: "dispatch"
    case .page: "page"
    case .record(let kind): kind.rawValue
    }
  }

  /// The word with its article: `an actor`.
  var nounWithArticle: String {
    switch self {
    case .record(.actor), .record(.event): "an \(noun)"
    default: "a \(noun)"
    }
  }

  /// The address, from the site's root, of the page made from a file of this kind.
  func sitePath(of id: String) -> String {
    self == .page ? "\(id).html" : "\(folder)/\(id).html"
  }
}
