import BriefingModel

/// The files of `assets/` to which something refers that is published, and which so are published too.
struct PublishedAssets {
  /// A text asset that is larger is not searched for the names of others.
  private static let searchLimit = 16 << 20

  /// Their names, relative to `assets/`.
  private(set) var names: Set<String> = []
  /// Those of them that a text names which goes into the site as it is, so that they must keep their names.
  private(set) var namedByTexts: Set<String> = []
  private let references: AssetReferences
  private var unsearched: [String] = []

  /// Finds them: what the texts of a briefing link to, what the texts of its theme name, and what those name in turn.
  ///
  /// - Parameters:
  ///   - briefing: The briefing, without what is withheld.
  ///   - assets: All files of `assets/`.
  ///   - theme: The user's own templates and style sheets.
  init(of briefing: Briefing, among assets: [ContentFile], theme: [[UInt8]]) {
    let files = [String: ContentFile](assets.map { ($0.assetPath, $0) }) { first, _ in first }
    references = AssetReferences(to: Set(files.keys))
    guard !files.isEmpty else { return }
    for body in briefing.bodies { add(linkedFrom: body, files) }
    for text in theme { add(namedByText: references.names(in: text)) }
    while let name = unsearched.popLast() {
      guard AssetReferences.isSearched(name), let file = files[name] else { continue }
      let folder = Array(name.split(separator: "/").dropLast())
      add(namedByText: references.names(in: file.content(limit: Self.searchLimit), folder: folder))
    }
  }

  private mutating func add(namedByText found: Set<String>) {
    namedByTexts.formUnion(found)
    add(found)
  }

  private mutating func add(linkedFrom body: Body, _ files: [String: ContentFile]) {
    for link in body.links {
      guard let path = link.path.removing(prefix: "assets/") else { continue }
      // A number sign may be part of a name.
      add(files[path] == nil ? [String(path.prefix { $0 != "#" })] : [path])
    }
  }

  private mutating func add(_ found: Set<String>) {
    for name in found.sorted() where names.insert(name).inserted { unsearched.append(name) }
  }
}

extension Briefing {
  /// The texts of everything in it.
  fileprivate var bodies: some Sequence<Body> {
    let texts = [
      dispatches.map(\.body), actors.map(\.body), places.map(\.body), events.map(\.body), sources.map(\.body),
    ]
    return (texts + [pages.map(\.body)]).joined()
  }
}
