import BriefingModel

extension BodyWalk {
  /// Tells that a value is none of those that an attribute may have.
  mutating func reportChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, among: Choice.Type, _ value: String, at place: Whereabouts, evenIfWithheld: Bool = false
  ) {
    let choices = Choice.allCases.map(\.rawValue)
    let nearest = Spelling.nearest(to: value, among: choices)
    report(
      .badAttribute, "\(quoted(name)) is \(listed(choices)), not \(quoted(value))", at: place,
      remedies: nearest.map { ["did you mean \($0)?"] } ?? [], evenIfWithheld: evenIfWithheld)
  }

  /// Tells that there is no attribute of some name.
  mutating func reportUnknownAttribute(_ name: String, of owner: String, among names: [String], at place: Whereabouts) {
    let nearest = Spelling.nearest(to: name, among: names)
    report(
      .unknownAttribute, "\(owner) has no attribute \(quoted(name))", at: place,
      remedies: [
        nearest.map { "did you mean \($0)?" } ?? "its attributes are \(listed(names, conjunction: "and"))"
      ])
  }
}
