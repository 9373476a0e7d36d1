import Publishing
import Reading

extension Console {
  /// Looks for names that are not annotated, in all files or in some.
  func readProposals(in folder: String, only files: [String], headings: Bool) throws(Outcome) -> ProposalReading {
    let wanted = files.map { withoutDots($0) }
    let paths = wanted.map { $0.hasPrefix(folder + "/") ? String($0.dropFirst(folder.count + 1)) : $0 }
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

  private func withoutDots(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }
}
