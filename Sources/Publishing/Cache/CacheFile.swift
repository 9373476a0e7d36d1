import Synchronization
import Work

/// Bytes that one run of the program leaves for the next, each under a digest of all that they follow from.
///
/// What was asked for and what is new stays; the rest goes. A part that is damaged, and a file that is cut short, that another
/// program has left or that somebody else may write to, is none; and where the machine refuses, nothing is kept: all of
/// it can be made again.
public final class CacheFile: Sendable {
  private enum Writing {
    case notBegun
    case begun(CacheWriter)
    /// All is left, or the machine has refused.
    case ended
  }

  private struct State {
    var writing = Writing.notBegun
    /// What was asked for of what is left.
    var asked: Set<Digest> = []
    /// What is new.
    var new: Set<Digest> = []
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
  /// - Returns: Nil where nothing can be kept, as where one of the folders is inside the other.
  public init?(of destination: String, in folder: String, by program: String, ignoresLeft: Bool = false) {
    guard let real = try? Destination.resolve(destination), let realFolder = try? Destination.resolve(folder),
      !Destination.isOneWithin(real, realFolder), let folder = try? Folder.ownFolder(folder)
    else { return nil }
    self.folder = folder
    name = Destination.cacheName(of: real, ending: ".cache")
    header = Array("dateline cache 1\n".utf8) + Digest.bytes(of: [Digest(of: Array(program.utf8))])
    left = ignoresLeft ? nil : LeftCache(name, in: folder, header: header)
  }

  /// The bytes that are kept under a digest; nil where there are none.
  public func bytes(under key: Digest) -> [UInt8]? {
    guard let bytes = left?.bytes(under: key) else { return nil }
    state.withLock { _ = $0.asked.insert(key) }
    return bytes
  }

  /// Keeps bytes under a digest, in the stead of what was left under it.
  public func keep(_ bytes: [UInt8], under key: Digest) {
    let part = CachePart(key: key, range: bytes.indices, seal: Digest(of: bytes))
    state.withLock { state in
      // What is read more than once in a run is kept once.
      guard state.new.insert(key).inserted else { return }
      write(&state) { writer throws(PublishingError) in try writer.add(bytes, [part]) }
    }
  }

  /// Leaves what was asked for and what is new to the next run.
  ///
  /// Without this call, what the last run has left stays as it was.
  public func leave() {
    state.withLock { state in
      let old = state.asked.subtracting(state.new)
      guard !state.new.isEmpty || old.count < left?.count ?? 0 else { return }
      left?.hand(old, share: CacheWriter.share) { bytes, parts in
        write(&state) { writer throws(PublishingError) in try writer.add(bytes, parts) }
      }
      write(&state) { writer throws(PublishingError) in try writer.finish() }
      // The site, for which all memory is needed, is still to be made.
      state = State(writing: .ended)
    }
  }

  /// Does one thing to the new file, which is begun for the first; nothing more once the machine has refused.
  private func write(_ state: inout State, _ body: (CacheWriter) throws(PublishingError) -> Void) {
    do throws(PublishingError) {
      switch state.writing {
      case .notBegun:
        let writer = try CacheWriter(name, in: folder, header: header)
        state.writing = .begun(writer)
        try body(writer)
      case .begun(let writer): try body(writer)
      case .ended: return
      }
    } catch {
      state.writing = .ended
    }
  }
}
