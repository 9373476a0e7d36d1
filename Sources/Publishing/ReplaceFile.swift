/// Replaces a file that was read before: whoever looks at it sees the old bytes or the new ones, and never a part.
///
/// The new bytes are written beside it and renamed; its permissions stay. A symbolic link is followed, and stays.
///
/// - Parameters:
///   - path: The file.
///   - folder: A folder that the file must lie in, wherever links lead.
///   - old: What the file held when it was read.
///   - bytes: What it is to hold.
/// - Throws: ``PublishingError/changed(_:)`` where the file no longer holds what was read,
///   ``PublishingError/outside(_:folder:)`` where it lies outside of the folder, and
///   ``PublishingError/system(_:path:code:)``, also where the file must not be written; it is as it was then.
public func replaceFile(
  at path: String, within folder: String, _ old: [UInt8], with bytes: [UInt8]
) throws(PublishingError) {
  let file = try realPath(path)
  let root = try realPath(folder)
  guard let parent = file.parent, file.bytes.starts(with: root == Path("/") ? root.bytes : root.bytes + [slash]) else {
    throw .outside(path, folder: folder)
  }
  let place = try Folder(parent.bytes.isEmpty ? "/" : parent.text)
  let name = Path(bytes: file.bytes.dropFirst(parent.bytes.count + 1))
  let now = try place.read(name)
  // Another link may have led here before.
  if now == bytes { return }
  guard now == old, let permissions = try place.status(name)?.permissions else { throw .changed(path) }
  // A rename would not ask.
  try place.attempt(.write, name) { () throws(SystemFailure) in
    try System.close(try System.openForWriting(place.descriptor, name))
  }

  // Hidden, so that whoever reads the folder meanwhile takes it for nothing.
  let beside = Path(".\(name.text).dateline-\(System.processNumber)")
  do throws(PublishingError) {
    try place.write(beside, bytes, permissions: permissions)
    // Nobody can make content again as a build makes a site, and when the power fails, a name may be on the disk before
    // the bytes are that it stands for.
    try place.sync(beside)
    try place.rename(beside, to: place, name)
  } catch {
    try? place.removeFile(beside)
    throw error
  }
  // The file is replaced, whatever comes of this: there are file systems that do it for no folder.
  try? place.sync()
}

private let slash = UInt8(ascii: "/")

private func realPath(_ path: String) throws(PublishingError) -> Path {
  do {
    return Path(try System.realPath(path))
  } catch {
    throw .system(.open, path: path, code: error.code)
  }
}
