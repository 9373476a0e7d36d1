/// Creates a file that is not there yet, with the folders on the way to it.
///
/// - Parameters:
///   - path: Where, absolute or relative to the current folder.
///   - bytes: The whole of the file.
/// - Throws: ``PublishingError/system(_:path:code:)``, also where something stands at the path already; a file that could
///   not be written whole is taken away again.
public func createFile(at path: String, _ bytes: [UInt8]) throws(PublishingError) {
  var operation = PublishingError.Operation.create
  do throws(SystemFailure) {
    try makeFolders(above: path)
    let file = try System.createFile(System.currentFolder, Path(path))
    operation = .write
    do throws(SystemFailure) {
      try bytes.withUnsafeBufferPointer { bytes throws(SystemFailure) in
        try System.write(file, UnsafeRawBufferPointer(bytes))
      }
      try System.close(file)
    } catch {
      try? System.removeFile(System.currentFolder, Path(path))
      throw error
    }
  } catch {
    throw .system(operation, path: path, code: error.code)
  }
}

private func makeFolders(above path: String) throws(SystemFailure) {
  let components = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
  var folder = path.hasPrefix("/") ? "" : "."
  for component in components {
    folder += "/" + component
    do {
      try System.makeFolder(System.currentFolder, Path(folder))
    } catch  where error.isExisting {
      continue
    }
  }
}
