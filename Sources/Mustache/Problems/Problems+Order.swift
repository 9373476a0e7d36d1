extension [Problem] {
  /// The problems in the order of files, lines and columns, each place and kind once.
  func inOrder(of sources: [TemplateSource]) -> [Problem] {
    var seen: Set<Seen> = []
    let files = Dictionary(sources.enumerated().map { ($1.file, $0) }) { first, _ in first }
    return filter { seen.insert(Seen(place: $0.place, kind: $0.kind.id)).inserted }
      .sorted { left, right in
        (files[left.file] ?? 0, left.line, left.column, left.kind.id)
          < (files[right.file] ?? 0, right.line, right.column, right.kind.id)
      }
  }
}

private struct Seen: Hashable {
  let place: Position
  let kind: String
}
