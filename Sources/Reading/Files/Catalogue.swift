import BriefingModel
import Work

/// What the files of `Content/` are: the settings, the documents, the assets, and what does not belong there.
struct Catalogue: Sendable {
  /// A Markdown file in its place.
  struct Item: Sendable {
    var kind: DocumentKind
    /// The id; empty where none can be made of the file's name.
    var id: String
    /// The path for diagnostics: `Content/places/konna.md`.
    var path: String
    /// The file's name without `.md`, in lower case: no two files of a kind may have the same.
    var name: String
    var bytes: [UInt8]
    /// The file's position in the listing.
    var position: Int
    /// What is wrong with the file's name.
    var diagnostics: [Diagnostic] = []
  }

  /// The settings' file.
  private(set) var settings: ContentFile?
  /// The documents, in the order of their paths.
  private(set) var items: [Item] = []
  /// The files of `assets/`, sorted by path.
  private(set) var assets: [ContentFile] = []
  /// What is wrong with the files' names and places.
  private(set) var diagnostics: [Diagnostic] = []

  /// The name of the content folder.
  let folder: String
  private let paths: [String]
  /// The names of all files under the folder of their kind, as `places/konna.md` in whichever folder there.
  ///
  /// Few briefings have a file for which they are asked.
  private lazy var names = Set(
    paths.map { path in
      let components = path.pathComponents(omittingEmpty: false)
      return "\(components.first ?? "")/\(components.last ?? "")"
    })
  /// The folders that were told to mean nothing.
  var strayFolders: Set<String> = []

  /// Sorts files into what they are; `folder` is the name of the content folder, for diagnostics.
  init(_ files: [ContentFile], folder: String) {
    self.folder = folder
    paths = files.map(\.path)
    let sound = concurrentMap(Array(files.indices)) { Item(ifSound: files.pointer(to: $0), at: $0, in: folder) }
    items.reserveCapacity(files.count)
    for position in files.indices {
      if let item = sound[position] {
        items.append(item)
      } else if !Leftovers.include(path: files[position].path) {
        add(files[position], position)
      }
    }
    if settings == nil { reportMissingSettings() }
    assets.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Takes what is in the files now, which have the paths that they had.
  mutating func renew(_ files: [ContentFile]) {
    for index in items.indices where items[index].bytes != files[items[index].position].bytes {
      items[index].bytes = files[items[index].position].bytes
    }
    settings = settings.flatMap { known in files.first { $0.path == known.path } }
  }

  /// Lets go of the documents, once they have been opened.
  mutating func letGoOfItems() {
    items = []
  }

  private mutating func add(_ file: ContentFile, _ position: Int) {
    if let trouble = file.trouble { return report(trouble, file) }
    let components = file.components
    if components.count == 1 {
      if file.path == "briefing.yml" { settings = file } else { report(stray: file) }
    } else if file.isAsset {
      assets.append(file)
    } else if let kind = DocumentKind(folder: String(components[0])) {
      add(file, position, named: String(components[components.count - 1]), kind)
    } else {
      report(strayFolder: String(components[0]), of: file)
    }
  }

  /// Adds a document of which something is to be said; the others are made by ``Item/init(ifSound:at:in:)``.
  private mutating func add(_ file: ContentFile, _ position: Int, named fileName: String, _ kind: DocumentKind) {
    guard fileName.hasSuffix(".md") else { return report(notMarkdown: file, fileName, kind) }
    let written = String(fileName.dropLast(3))
    let id = Identifier.isValid(written) ? written : Identifier.suggestion(for: written)
    var item = Item(
      kind: kind, id: id ?? "", path: "\(folder)/\(visible(file.path))", name: written.lowercased(), bytes: file.bytes,
      position: position)
    if id != written {
      let remedy = id.map { self.remedy(renamingTo: $0, kind) } ?? "rename it, such as \(kind.noun)-1.md"
      item.add(
        .badID,
        "\(quoted(visible(written))) cannot be an id: ids are lower-case letters a to z, digits and single hyphens",
        [remedy])
    } else if kind == .page, ReservedPages.include(written) {
      item.add(
        .reservedID, "\(written).html is kept for a page that Dateline makes itself", ["give the page another name"])
    } else if written == "index" {
      item.add(.reservedID, "the id “index” is kept for the index of \(kind.folder)", ["rename the file"])
    }
    items.append(item)
  }

  /// Says to what a file is to be renamed, unless that would overwrite another.
  mutating func remedy(renamingTo id: String, _ kind: DocumentKind) -> String {
    isTaken(id, kind)
      ? "rename it, but not to \(visible(id)).md, which there is already" : "rename it to \(visible(id)).md"
  }

  /// Returns whether there is a file of a kind with an id.
  mutating func isTaken(_ id: String, _ kind: DocumentKind) -> Bool {
    names.contains("\(kind.folder)/\(id).md")
  }

  /// Reports a problem with a file as a whole.
  mutating func add(
    _ name: DiagnosticName, _ message: String, _ file: ContentFile, _ remedies: [String] = [], severity: Severity? = nil
  ) {
    let span = SourceSpan(path: "\(folder)/\(visible(file.path))")
    diagnostics.append(Diagnostic(name, message, at: span, severity: severity, remedies: remedies))
  }
}

extension Catalogue.Item {
  /// The item of a Markdown file of which nothing is to be said, as of nearly all; nil for other files.
  fileprivate init?(ifSound file: UnsafePointer<ContentFile>, at position: Int, in folder: String) {
    let components = file.pointee.components
    guard components.count > 1, let name = components.last, name.hasSuffix(".md"),
      let kind = DocumentKind(folder: String(components[0])), file.pointee.trouble == nil
    else { return nil }
    let id = String(name.dropLast(3))
    // What `add(_:_:named:_:)` has something to say of.
    guard Identifier.isValid(id), id != "index", kind != .page || !ReservedPages.include(id),
      !Leftovers.include(path: file.pointee.path)
    else { return nil }
    self.init(
      kind: kind, id: id, path: "\(folder)/\(visible(file.pointee.path))", name: id, bytes: file.pointee.bytes,
      position: position)
  }

  fileprivate mutating func add(_ name: DiagnosticName, _ message: String, _ remedies: [String]) {
    diagnostics.append(Diagnostic(name, message, at: SourceSpan(path: path), remedies: remedies))
  }
}
