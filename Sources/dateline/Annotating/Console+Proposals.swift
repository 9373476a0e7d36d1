import Publishing
import Reading

extension Console {
  /// Looks for names that are not annotated, in all files or in some.
  func readProposals(in folder: String, only files: [String], headings: Bool) throws(Outcome) -> ProposalReading {
    let paths = files.map { contentPath(of: $0, in: folder) }
    let options = ProposalOptions(headings: headings, only: paths.isEmpty ? nil : Set(paths))
    let reading: ProposalReading
    do {
      reading = try Reading.readProposals(at: folder, options: options)
    } catch {
      throw fail(error.description)
    }
    let known = Set(reading.paths)
    if let missing = paths.firstIndex(where: { !known.contains($0) }) {
      throw refuse(
        Process.exists(files[missing])
          ? "\(files[missing]) is no dispatch, record or page in \(folder)"
          : "there is no file \(files[missing])")
    }
    return reading
  }

  /// Writes the files with the links that can be written.
  func write(_ reading: ProposalReading, in folder: String) throws(Outcome) {
    var failures: [String] = []
    for file in reading.files where file.annotated != file.bytes {
      do {
        try replaceFile(at: path(of: file.path, in: folder), within: folder, file.bytes, with: file.annotated)
      } catch {
        failures.append(error.description)
      }
    }
    guard let last = failures.popLast() else { return }
    for failure in failures { _ = fail(failure) }
    throw fail(last)
  }

  /// Returns the path of a file within the folder of the content, however it and the folder are written; a path that
  /// leads to no file in the folder as it is.
  private func contentPath(of file: String, in folder: String) -> String {
    // A symbolic link in the folder is content by its own name.
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "."
    guard let root = Process.realPath(folder), let name = parts.last else { return file }
    let paths = [Process.realPath(parent).map { $0 + "/" + name }, Process.realPath(file)].compactMap(\.self)
    guard let path = paths.first(where: { $0.hasPrefix(root + "/") }) else { return file }
    return String(path.dropFirst(root.count + 1))
  }
}
