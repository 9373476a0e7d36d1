import BriefingModel
import CommonMark

extension BodyWalk {
  /// Reads a link to another file of the briefing: the mention of a record, or a link that leads there.
  mutating func readContentLink(
    _ node: Node, _ address: ContentAddress, of destination: [UInt8], shown: Range<Int>, step: Int
  ) {
    let target = Whereabouts(.target(step))
    guard let path = contentPath(address, of: destination, at: target) else {
      edits.append(.dissolve(node, start: nil, end: nil))
      return
    }
    switch context.directory.record(ofContent: path) {
    case .found(let reference):
      let attributes = attributes(address.query, of: destination, at: target)
      finish(node, .target(.record(reference)), attributes, shown: shown, at: Whereabouts(.text(step)))
    case .ambiguous, .withheld, .unknown:
      let sitePath = sitePath(path, address, of: destination, at: target)
      readInternalLink(node, to: sitePath.map { $0 + PercentEncoding.decode(destination[address.fragment]) })
    }
  }

  private mutating func readInternalLink(_ node: Node, to path: String?) {
    guard let path, !isWithheld else {
      edits.append(.dissolve(node, start: nil, end: nil))
      return
    }
    let title = String(decoding: node.title, as: UTF8.self)
    let position = addLink(InternalLink(kind: .link, path: path, title: title))
    edits.append(.dissolve(node, start: .linkStart(position), end: .linkEnd(position)))
  }

  /// Reads an image of the briefing's own.
  mutating func readContentImage(
    _ node: Node, _ address: ContentAddress, of destination: [UInt8], at target: Whereabouts
  ) {
    guard let path = contentPath(address, of: destination, at: target),
      let sitePath = sitePath(path, address, of: destination, at: target), !isWithheld
    else { return }
    let link = InternalLink(
      kind: .image, path: sitePath, title: String(decoding: node.title, as: UTF8.self),
      alternative: String(decoding: alternative.bytes, as: UTF8.self))
    edits.append(.replace(node, .image(addLink(link))))
  }

  /// Adds a link to the body and returns its position.
  mutating func addLink(_ link: InternalLink) -> Int {
    body.links.append(link)
    return body.links.count - 1
  }

  /// Returns the path in `Content/` that a destination means, if it stays there.
  private mutating func contentPath(_ address: ContentAddress, of destination: [UInt8], at target: Whereabouts)
    -> String?
  {
    let written = PercentEncoding.decode(destination[address.path])
    guard !written.isEmpty else {
      report(.brokenLink, "this link leads nowhere", at: target, remedies: ["write where it leads, in the parentheses"])
      return nil
    }
    if written.hasPrefix("/") {
      let path = written.drop { $0 == "/" }
      report(
        .brokenLink, "a link within the briefing is relative to its own file", at: target,
        remedies: ["did you mean \(RelativePath.write(String(path), from: folder))?"])
      return nil
    }
    guard let path = RelativePath.resolve(written, from: folder) else {
      report(.brokenLink, "\(quoted(written)) leads out of the content folder", at: target)
      return nil
    }
    return path
  }

  /// Returns the address of the page of a content file; it tells where there is no such file.
  private mutating func sitePath(
    _ path: String, _ address: ContentAddress, of destination: [UInt8], at target: Whereabouts
  ) -> String? {
    if let sitePath = context.directory.sitePath(ofContent: path) { return sitePath }
    guard !context.directory.isWithheld(content: path) else {
      noteWithheld(at: target)
      return nil
    }
    report(
      .brokenLink, "there is no file \(quoted(path)) in the content folder",
      at: target.piece(address.path, of: destination),
      remedies: [
        (WebAddress.meant(by: destination) ?? nearest(to: path)).map { "did you mean \($0)?" }
          ?? "correct the path, or put the file there"
      ])
    return nil
  }

  /// Returns the record whose id stands where a path should: `[Konna](konna)`, written for `[Konna](place:konna)`.
  private func record(withIDAtEndOf path: String) -> RecordReference? {
    guard let id = path.split(separator: "/").last else { return nil }
    let folderKind = DocumentPath.document(path + ".md")?.kind
    // With the folder of another kind it is a path after all.
    guard folderKind == nil || folderKind == kind else { return nil }
    for recordKind in RecordKind.allCases {
      if case .found(let reference) = context.directory.resolve(id: String(id), kind: recordKind) {
        return reference
      }
    }
    return nil
  }

  /// Returns what was probably meant by a path in `Content/`, as content would write it.
  private mutating func nearest(to path: String) -> String? {
    let directory = context.directory
    if context.options.withholdsNothing, let asset = directory.nearestAsset(to: path) {
      return RelativePath.write(asset, from: folder)
    }
    let stem = path.removing(suffix: ".html") ?? path.removing(suffix: ".md") ?? path
    let file = stem + ".md"
    if file != path, directory.sitePath(ofContent: file) != nil { return RelativePath.write(file, from: folder) }
    if let reference = record(withIDAtEndOf: stem) {
      let label = directory.label(of: reference)
      return "\(reference.kind.rawValue):\(label.id) (\(label.name))"
    }
    guard let (kind, id) = DocumentPath.document(file) else { return nil }
    switch kind {
    case .record(let recordKind):
      return directory.nearest(to: id, kind: recordKind).map { reference in
        let label = directory.label(of: reference)
        return "\(recordKind.rawValue):\(label.id) (\(label.name))"
      }
    case .dispatch:
      return directory.nearestDispatch(to: id).map { RelativePath.write("dispatches/\($0).md", from: folder) }
    case .page:
      return nil
    }
  }
}

extension String {
  /// Returns what precedes a suffix, or `nil` where the text does not end with it.
  fileprivate func removing(suffix: String) -> String? {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
  }
}
