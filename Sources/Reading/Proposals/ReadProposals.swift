import BriefingModel
import Work

/// Looks for names that stand without annotation in the texts of a `Content/` folder, drafts and all markings included.
///
/// Each link that can be written has been tried: with it the text reads as before, but for the mention.
///
/// - Parameters:
///   - folder: The path of the content folder.
///   - options: Where names are looked for.
/// - Throws: A ``ReadingError`` where the machine refuses; never for bad content.
public func readProposals(
  at folder: String, options: ProposalOptions = ProposalOptions()
) throws(ReadingError) -> ProposalReading {
  readProposals(try ContentFile.all(in: folder), folder: folderName(folder), options)
}

/// Looks for names in a content folder that is in memory, as ``readProposals(at:options:)`` does on disk.
public func readProposals(files: [SourceFile], options: ProposalOptions = ProposalOptions()) -> ProposalReading {
  let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  return readProposals(sorted.map { ContentFile(path: $0.path, bytes: $0.bytes) }, folder: "Content", options)
}

private func readProposals(_ files: [ContentFile], folder: String, _ options: ProposalOptions) -> ProposalReading {
  let everything = ReadingOptions(drafts: true, audience: .red)
  let catalogue = Catalogue(files, folder: folder)
  let settings = SettingsFile(catalogue.settings, path: "\(folder)/briefing.yml", options: everything).settings
  let roll = Roll(concurrentMap(catalogue.items) { OpenedDocument($0) }, settings: settings, options: everything)
  let directory = roll.directory(stubs: [], assets: catalogue.assets.map(\.assetPath))
  let reader = BodyReader(directory: directory, settings: settings, options: everything)
  let finder = NameFinder(directory)

  var bytes: [String: ContentFile] = [:]
  for file in files { bytes["\(folder)/\(visible(file.path))"] = file }
  let documents = roll.kept.values.joined().compactMap { opened in
    opened.document.flatMap { document in
      bytes[document.text.path].map { (file: $0, document: document, head: opened.head) }
    }
  }.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
  let wanted = documents.filter { options.only?.contains($0.file.path) ?? true }
  let found = concurrentMap(wanted) { file, document, head in
    // The text is without a byte order mark, which counts in the size of the file.
    let mark = file.bytes.count - document.text.bytes.count
    var annotator = Annotator(
      document, marking: directory.marking(of: head, under: settings.marking), reader: reader, finder: finder,
      readsHeadings: options.headings, sizeLimit: ContentFile.sizeLimit - mark)
    let proposals = annotator.proposals()
    return ProposalReading.File(
      path: file.path, proposals: proposals, bytes: file.bytes,
      annotated: file.bytes.prefix(mark) + annotator.annotated)
  }
  return ProposalReading(
    files: found.filter { !$0.proposals.isEmpty }, paths: catalogue.items.compactMap { bytes[$0.path]?.path },
    diagnostics: readBriefing(files, folder: folder, everything).diagnostics)
}
