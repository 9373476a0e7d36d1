import BriefingModel

/// Reads a `Content/` folder: what it says, and every mistake in it.
///
/// Files are read in parallel; the result does not depend on how the work was spread, nor on the machine.
///
/// - Parameters:
///   - folder: The path of the content folder.
///   - options: What is kept and what is withheld.
/// - Throws: A ``ReadingError`` where the machine refuses, also where there is no such folder; never for bad content.
public func readBriefing(
  at folder: String, options: ReadingOptions = ReadingOptions()
) throws(ReadingError) -> BriefingReading {
  var reader = BriefingReader(of: folder)
  try reader.update()
  return reader.reading(options)
}

/// Reads a content folder that is in memory, as ``readBriefing(at:options:)`` reads one from disk.
///
/// - Parameters:
///   - files: The files, with paths relative to the folder: `dispatches/a.md`.
///   - folder: The folder's name, with which the paths in diagnostics begin.
///   - options: What is kept and what is withheld.
public func readBriefing(
  files: [SourceFile], folder: String = "Content", options: ReadingOptions = ReadingOptions()
) -> BriefingReading {
  let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  return readBriefing(sorted.map { ContentFile(path: $0.path, bytes: $0.bytes) }, folder: folder, options)
}

func readBriefing(_ files: [ContentFile], folder: String, _ options: ReadingOptions) -> BriefingReading {
  var memory = ReadingMemory()
  return memory.read(files, folder: folder, options)
}

func folderName(_ path: String) -> String {
  let real = System.realPath(Array(path.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? path
  return real.split(separator: "/").last.map(String.init) ?? "Content"
}
