/// Reads one file whole.
///
/// - Throws: A ``ReadingError`` where the machine refuses.
public func readFile(at path: String) throws(ReadingError) -> [UInt8] {
  try System.read(Array(path.utf8), limit: .max)
}
