import BriefingModel

extension BodyWalk {
  /// Whether more problems are told of; looking for them would otherwise be in vain.
  var canReport: Bool { reportBudget > 0 }

  /// Tells of a problem; one by which something might be shown, or withheld, that was not meant to be is told of even
  /// where it is in what is withheld.
  mutating func report(
    _ name: DiagnosticName, _ message: String, at range: Range<Int>, severity: Severity? = nil, remedies: [String] = [],
    evenIfWithheld: Bool = false
  ) {
    report(evenIfWithheld: evenIfWithheld) {
      $0.diagnostic(name, message, at: range, severity: severity, remedies: remedies)
    }
  }

  /// Tells of a problem with an annotation.
  mutating func report(
    _ name: DiagnosticName, _ message: String, at place: Whereabouts, remedies: [String] = [],
    evenIfWithheld: Bool = false
  ) {
    report(name, message, at: range(of: place), remedies: remedies, evenIfWithheld: evenIfWithheld)
  }

  /// Tells of a problem, unless it is in what is withheld, or there are so many that telling of them would itself become
  /// one.
  ///
  /// Each holds a copy of its line, which a hostile text makes as long as it is itself, and a search for what is nearest.
  mutating func report(evenIfWithheld: Bool = false, _ make: (SourceText) -> Diagnostic) {
    if evenIfWithheld {
      // One is told of however many others there are.
      if canReport || insisted.isEmpty { insisted.append(spend(make(text))) }
      return
    }
    guard canReport, !isWithheld else { return }
    diagnostics.append(spend(make(text)))
    guard let last = diagnostics.last, !canReport else { return }
    diagnostics.append(
      Diagnostic(
        .markdownLimit, "this text has too many mistakes to tell of them all", at: last.span,
        remedies: ["correct those that are told of, and look again"]))
  }

  private mutating func spend(_ diagnostic: Diagnostic) -> Diagnostic {
    reportBudget -= diagnostic.weight
    return diagnostic
  }
}

extension Diagnostic {
  /// How much of a budget it takes up: about what it costs to make and to keep.
  var weight: Int {
    let texts = remedies + [message, excerpt ?? ""]
    return texts.reduce(8192) { $0 + $1.utf8.count }
  }
}
