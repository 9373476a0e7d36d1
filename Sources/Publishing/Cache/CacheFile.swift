import Synchronization
import Work

/// Bytes that one run of the program leaves for the next, each under a digest of all that they follow from.
///
/// What was asked for and what is new stays; the rest goes. A file that is damaged, or that another program has left, holds
/// nothing, and where the machine refuses, nothing is kept: all of it can be made again.
public final class CacheFile: Sendable {
  private struct State: ~Copyable {
    /// What writes the new file; nil before there is anything to write, and once the machine has refused.
    var writer: CacheWriter?
    var isRefused = false
    /// What was asked for of what is left.
    var asked: Set<Digest> = []
  }

  private let folder: Folder
  private let name: Path
  private let header: [UInt8]
  private let left: LeftCache?
  private let state = Mutex(State())

  /// Opens what the last run has left for a destination.
  ///
  /// - Parameters:
  ///   - destination: The folder that a site was, or will be, written to.
  ///   - folder: The folder of such files; it is made where it is not there.
  ///   - program: What tells this program from others.
  ///   - ignoresLeft: Whether all is to be made again, whatever the last run has left.
  /// - Returns: Nil where nothing can be kept.
  public init?(of destination: String, in folder: String, by program: String, ignoresLeft: Bool = false) {
    guard let real = try? Destination.resolve(destination), (try? Folder.make(folder)) != nil,
      let folder = try? Folder(folder)
    else { return nil }
    self.folder = folder
    name = Path(bytes: Digest(of: Array(real.utf8)).hexadecimal + Array(".cache".utf8))
    header = Array("dateline cache 1\n".utf8) + Digest.bytes(of: [Digest(of: Array(program.utf8))])
    left = ignoresLeft ? nil : LeftCache(name, in: folder, header: header)
  }

  /// The bytes that are kept under a digest; nil where there are none.
  public func bytes(under key: Digest) -> [UInt8]? {
    guard let bytes = left?.bytes(under: key) else { return nil }
    state.withLock { _ = $0.asked.insert(key) }
    return bytes
  }

  /// Keeps bytes under a digest.
  public func keep(_ bytes: [UInt8], under key: Digest) {
    let part = CachePart(key: key, range: bytes.indices, seal: Digest(of: bytes))
    write { writer throws(PublishingError) in try writer.add(bytes, [part]) }
  }

  /// Leaves what was asked for and what is new to the next run.
  public func leave() {
    let (asked, hasNew) = state.withLock { ($0.asked, $0.writer != nil) }
    guard hasNew || asked.count < left?.count ?? 0 else { return }
    left?.hand(asked, share: CacheWriter.share) { bytes, parts in
      write { writer throws(PublishingError) in try writer.add(bytes, parts) }
    }
    write { writer throws(PublishingError) in try writer.finish() }
    state.withLock { $0.writer = nil }
  }

  /// Does one thing to the new file, which is begun for the first; nothing more once the machine has refused.
  private func write(_ body: (CacheWriter) throws(PublishingError) -> Void) {
    state.withLock { state in
      guard !state.isRefused else { return }
      do throws(PublishingError) {
        if state.writer == nil { state.writer = try CacheWriter(name, in: folder, header: header) }
        if let writer = state.writer { try body(writer) }
      } catch {
        state.isRefused = true
        state.writer = nil
      }
    }
  }
}
