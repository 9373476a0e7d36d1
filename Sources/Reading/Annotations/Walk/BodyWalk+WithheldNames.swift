import BriefingModel

extension BodyWalk {
  /// Whom the text here is for.
  var marking: Marking { containers.last?.marking ?? documentMarking }

  /// Returns whom a callout is for, as far as it says so itself.
  func marking(of callout: Callout) -> Marking {
    switch callout.kind {
    case .claim(let claim): max(claim.marking, claim.speaker.map { context.directory.marking(of: $0) } ?? .clear)
    case .internalNote: .green
    case .note, .alert: .clear
    }
  }

  /// Whether a callout is shown to some audiences and not to others.
  func mayBeLeftOut(_ callout: Callout) -> Bool {
    callout.isWithheld || marking(of: callout) > .clear
  }

  /// Warns of a mention that names a record which is for a narrower audience than the text: a build without the record
  /// keeps the name.
  mutating func reportWithheldName(_ meaning: Meaning, shown: @autoclosure () -> String, at place: Whereabouts) {
    guard context.options.withheldNames, case .target(.record(let reference)) = meaning,
      let narrower = narrowerMarking(of: [reference])
    else { return }
    let shown = shown()
    guard context.directory.isNamed(reference, in: shown) else { return }
    reportWithheldName(shown, of: narrower, at: place)
  }

  /// Warns of a name without annotation, which stays all the more.
  mutating func reportWithheldName(_ unlinked: UnlinkedName) {
    guard let narrower = unlinked.narrower else { return }
    reportWithheldName(
      words.bytes.string(unlinked.name.range), of: narrower, at: .range(unlinked.place ?? unlinked.firstLine))
  }

  /// Returns whom all of some records are for, where that is narrower than the audience of the text here.
  func narrowerMarking(of references: [RecordReference]) -> Marking? {
    guard let widest = references.map({ context.directory.marking(of: $0) }).min(), widest > marking else { return nil }
    return widest
  }

  private mutating func reportWithheldName(_ shown: String, of narrower: Marking, at place: Whereabouts) {
    let isClaim = containers.contains { $0.isClaim }
    report(
      .withheldName,
      "this text is for \(marking.label), and \(quoted(shown)) names a record that is for \(narrower.label): without the "
        + "record the name stays", at: place,
      remedies: [
        isClaim
          ? "write marking=\(narrower.rawValue) on the line of the claim"
          : "write marking: \(narrower.rawValue) in the front matter of this \(kind.noun)",
        "or write what does not name it",
      ])
  }
}

extension Container {
  /// Takes the marking of a callout, where that is narrower.
  mutating func narrow(to other: Marking?) {
    if let other { marking = max(marking, other) }
  }
}
