import BriefingModel
import Work

/// The texts that earlier runs of the program have read with the same directory.
///
/// Only those are kept of which nothing has to be told, and which depend on no other file than those of the records: in a
/// briefing that is published these are nearly all.
struct KeptBodies: Sendable {
  private let store: any ReadingStore
  /// A digest of all that texts are read with.
  private let ground: Digest

  init(_ store: any ReadingStore, ground: Digest) {
    self.store = store
    self.ground = ground
  }

  /// Returns what a text says, which is read only where that is not kept; `use` is what was asked on behalf of its document.
  func reading(
    of text: SourceText, from offset: Int, marking: Marking, _ use: DirectoryUse, _ read: () -> BodyReading
  ) -> BodyReading {
    let key = Stage.read.measure { digest(of: text, from: offset, marking) }
    if let body = Stage.read.measure({ kept(under: key) }) { return BodyReading(body: body) }
    let reading = read()
    if reading.isPlain, !use.asksForFiles {
      Stage.write.measure { store.keep(reading.body.stored, under: key) }
    }
    return reading
  }

  private func kept(under key: Digest) -> Body? { store.bytes(under: key).flatMap(Body.init(stored:)) }

  /// A digest of all that a text follows from; its path says what kind of document it is, and where links lead from there.
  private func digest(of text: SourceText, from offset: Int, _ marking: Marking) -> Digest {
    var writer = ByteWriter(capacity: 1 << 8)
    writer.write(ground)
    writer.write(marking)
    writer.write(text.path)
    var key = PartialDigest()
    key.update(writer.bytes)
    text.bytes.withUnsafeBytes { key.update(UnsafeRawBufferPointer(rebasing: $0[offset...])) }
    return key.digest
  }
}

extension BodyReading {
  /// Whether there is nothing to tell of the text but what it says.
  fileprivate var isPlain: Bool {
    diagnostics.isEmpty && unknown.isEmpty && unlinkedNames.isEmpty && withheldLines.isEmpty
  }
}
