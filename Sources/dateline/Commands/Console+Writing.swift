import BriefingModel
import Publishing
import Reading
import SiteRendering
import Synchronization
import Work

/// The folders from which a site is made, and which it must not replace.
struct SiteSources {
  /// The folder of the content.
  let content: String
  /// The folder of the user's own templates, if there is one.
  let templates: String?

  fileprivate var folders: [String] { [content] + (templates.map { [$0] } ?? []) }
}

extension Console {
  /// How many files a worker takes at a time: some are large.
  private static let share = 4
  /// The room in which a worker renders files, in bytes, as long as none is larger.
  private static let capacity = 1 << 18

  /// Renders the site, as far as its pages are not left from the last build, and swaps it in whole.
  func write(
    _ site: Site, labelled label: SiteLabel, from sources: SiteSources, to folder: String, _ reuse: PageReuse
  ) throws(Outcome) -> (summary: OutputSummary, left: LeftSite?) {
    do throws(PublishingError) {
      let output = try StagedOutput(destination: folder, protecting: sources.folders)
      try render(site.files, to: output, reuse)
      for asset in site.assets {
        try output.copy(sources.content + "/assets/" + asset.source, to: asset.path)
      }
      let summary = try Stage.write.measure { () throws(PublishingError) in try output.commit(label: label) }
      return (summary, output.site)
    } catch {
      switch error {
      case .destination, .notOurs: throw refuse(error.description)
      default: throw fail(error.description)
      }
    }
  }

  /// Creates a file that is not there yet.
  func create(_ path: String, text: String) throws(Outcome) {
    do {
      try createFile(at: path, Array(text.utf8))
    } catch {
      throw fail(error.description)
    }
  }

  private func render(
    _ files: [SiteFile], to output: StagedOutput, _ reuse: PageReuse
  ) throws(PublishingError) {
    // Nobody else builds by now, and what was altered up to here is seen.
    let canTakeOver = reuse.isPossible
    let failure = Mutex<PublishingError?>(nil)
    let progress = Progress("Writing", of: files.count, on: self)
    defer { progress.end() }
    // A large file that is begun last has the other processors wait for it.
    let order = files.indices.filter { files[$0].isLarge } + files.indices.filter { !files[$0].isLarge }
    Shares.handOut(order.count, size: Self.share) { shares in
      var sink = ByteSink(capacity: Self.capacity)
      while let share = shares.next() {
        for file in order[share].lazy.map({ files[$0] }) {
          guard failure.withLock({ $0 == nil }) else { return }
          sink.empty()
          do throws(PublishingError) {
            let isLeft = Stage.render.measure { reuse.isLeft(file) }
            if isLeft, canTakeOver,
              try Stage.write.measure({ () throws(PublishingError) in try output.keep(file.path) })
            {
              continue
            }
            try file.write(to: output, through: &sink)
          } catch {
            failure.withLock { $0 = $0 ?? error }
          }
        }
        progress.advance(by: share.count)
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}

extension SiteFile {
  /// Renders the file into a sink and writes it; a large one part by part.
  fileprivate func write(to output: StagedOutput, through sink: inout ByteSink) throws(PublishingError) {
    guard isLarge else {
      Stage.render.measure { render(into: &sink) }
      return try Stage.write.measure { () throws(PublishingError) in
        try output.write(path, UnsafeRawBufferPointer(sink.bytes))
      }
    }
    try output.write(path) { write throws(PublishingError) in
      var bytes: [UInt8] = []
      var failure: PublishingError?
      func hand(_ bytes: inout [UInt8]) {
        do throws(PublishingError) {
          if failure == nil {
            try bytes.withUnsafeBufferPointer { part throws(PublishingError) in
              try write(UnsafeRawBufferPointer(part))
            }
          }
        } catch {
          failure = error
        }
        bytes.removeAll(keepingCapacity: true)
      }
      Stage.render.measure { render(into: &bytes, whenFull: hand) }
      hand(&bytes)
      if let failure { throw failure }
    }
  }
}

extension OutputSummary {
  /// What was written, in words: `61 files (3 new or changed, 1 removed; 412 KB)`.
  var words: String {
    var changes = ["\(grouped(written)) new or changed"]
    if removed > 0 { changes.append("\(grouped(removed)) removed") }
    let size = bytes < 1_000_000 ? "\((bytes + 999) / 1000) KB" : "\(grouped(bytes / 1_000_000)) MB"
    return "\(counted(written + unchanged, "file")) (\(changes.joined(separator: ", ")); \(size))"
  }
}
