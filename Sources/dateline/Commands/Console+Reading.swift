import BriefingModel
import EDTF
import Reading

/// What several commands do, with the machine's failures said in one line.
extension Console {
  /// Reads the briefing, as far as the options keep it.
  func read(_ content: ContentOptions, _ options: ReadingOptions) throws(Outcome) -> BriefingReading {
    reading(of: content, by: try reader(of: content), options)
  }

  /// Reads the files of the content, not yet what they say.
  func reader(of content: ContentOptions) throws(Outcome) -> BriefingReader {
    var reader = BriefingReader(of: try folder(of: content))
    do {
      try reader.update()
      return reader
    } catch {
      throw fail(error.description)
    }
  }

  /// Reads what the files of the content say, as far as the options keep it, and then lets go of the files.
  func reading(
    of content: ContentOptions, by reader: consuming BriefingReader, _ options: ReadingOptions,
    store: (any ReadingStore)? = nil
  ) -> BriefingReading {
    var reading = reader.reading(options, isLast: true, store: store)
    reading.diagnostics = reading.diagnostics.map { $0.placed(in: content.contentFolder) }
    return reading
  }

  /// Returns the folder of the content, which must be there.
  func folder(of content: ContentOptions) throws(Outcome) -> String {
    let folder = content.contentFolder
    guard Process.isFolder(folder) else { throw refuse(whyNoFolder(folder, of: content)) }
    return folder
  }

  /// Says what is there in place of the folder of the content, and what to name instead.
  private func whyNoFolder(_ folder: String, of content: ContentOptions) -> String {
    if Process.exists(folder) { return "\(folder) is a file, not a folder of content" }
    if content.content == nil, Process.exists(content.inside("briefing.yml")) {
      return "\(content.folder) is itself a folder of content; name the folder that holds it, or use --content"
    }
    if Process.exists(content.folder), !Process.isFolder(content.folder) {
      return "\(content.folder) is a file; name the folder that holds Content/"
    }
    return
      "there is no folder \(folder); name the folder that holds Content/, or start a briefing with 'dateline new DIR'"
  }

  /// Reads a file, or standard input for `-`.
  func read(fileOrInput path: String) throws(Outcome) -> [UInt8] {
    if path != "-", !Process.exists(path) || Process.isFolder(path) {
      throw refuse(Process.exists(path) ? "\(path) is a folder, not a file" : "there is no file \(path)")
    }
    do {
      return try path == "-" ? Process.readAll(from: .input) : Process.readAll(at: path)
    } catch {
      throw fail("cannot read \(path == "-" ? "standard input" : path): \(error.reason)")
    }
  }
}

extension Briefing {
  /// What was read, in words: `2 dispatches and 44 records`, perhaps `of the edition of 10 January 2013`.
  var counts: String {
    let counts = "\(counted(dispatches.count, "dispatch", "dispatches")) and \(counted(recordCount, "record"))"
    return counts + (edition.asOf.map { " of the edition of \($0.display(in: .english))" } ?? "")
  }
}

extension BriefingReading {
  /// What is to be said of an edition, a line each: that nothing is in it, and what only may belong there.
  var wordsOnEdition: [String] {
    var lines: [String] = []
    if briefing?.edition.asOf != nil, briefing?.dispatches.isEmpty == true {
      lines.append("There is no dispatch in this edition")
    }
    if !perhapsPublished.isEmpty {
      let count = counted(perhapsPublished.count, "dispatch", "dispatches")
      lines.append("Left out \(count) that may or may not have been published by then: \(listed(perhapsPublished))")
    }
    return lines
  }
}

extension Diagnostic {
  /// The same diagnostic with a path that leads to the file from where the command was given: `folder` in the stead of
  /// the path's first component.
  func placed(in folder: String) -> Diagnostic {
    var placed = self
    let components = span.path.split(separator: "/", maxSplits: 1)
    if components.count == 2 { placed.span.path = folder + "/" + components[1] }
    return placed
  }
}
