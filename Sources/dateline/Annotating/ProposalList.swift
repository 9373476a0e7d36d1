import BriefingModel
import Reading

/// Names that are not annotated, as `dateline annotate` shows them.
struct ProposalList {
  private let proposals: [(path: String, proposal: Proposal)]

  /// Takes what was found in a folder, whose name goes before the paths.
  init(_ reading: ProposalReading, in folder: String) {
    proposals = reading.files.flatMap { file in file.proposals.map { (path(of: file.path, in: folder), $0) } }
  }

  /// A line for each: `Content/dispatches/a.md:14:8: Konna → [Konna](place:konna)`.
  var text: String {
    proposals.map { path, proposal in
      let line = "\(place(of: proposal, in: path)): \(proposal.text) → \(links(of: proposal))\(remark(on: proposal))"
      return line.visible + "\n"
    }.joined()
  }

  /// The same as one JSON document: `{"format": "dateline-proposals/1", "proposals": […]}`.
  ///
  /// Lines and columns count from 1, columns in Unicode code points.
  var json: String {
    JSON.object([
      ("format", "dateline-proposals/1"),
      ("proposals", .array(proposals.map(member))),
    ]).text
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { proposals.isEmpty }

  /// What there is, in a line.
  ///
  /// `3 names can be annotated with --write; 1 name may mean several records.`
  func summary(isWritten: Bool) -> String {
    guard !isEmpty else { return "No name to annotate was found." }
    let written = count(.write)
    var parts: [String] = []
    if written > 0 {
      let names = counted(written, "name")
      parts.append(isWritten ? "annotated \(names)" : "\(names) can be annotated with --write")
    }
    if count(.choose) > 0 { parts.append("\(counted(count(.choose), "name")) may mean several records") }
    if count(.writeByHand) > 0 { parts.append("\(counted(count(.writeByHand), "link")) must be written by hand") }
    let sentence = parts.joined(separator: "; ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  private func count(_ remedy: Proposal.Remedy) -> Int {
    proposals.count { $0.proposal.remedy == remedy }
  }

  private func place(of proposal: Proposal, in path: String) -> String {
    "\(path):\(proposal.span.line):\(proposal.column)"
  }

  private func links(of proposal: Proposal) -> String {
    proposal.links.joined(separator: " or ") + (proposal.more > 0 ? " or \(grouped(proposal.more)) more" : "")
  }

  private func remark(on proposal: Proposal) -> String {
    var remarks: [String] = []
    if let name = proposal.misspelt { remarks.append("a misspelling of \(name)") }
    if let marking = proposal.narrower { remarks.append("\(marking.label), which a link does not hide") }
    switch proposal.remedy {
    case .write: break
    case .choose: remarks.append("ambiguous")
    case .writeByHand: remarks.append("write it by hand")
    }
    return remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
  }

  private func member(_ path: String, _ proposal: Proposal) -> JSON {
    let remedy =
      switch proposal.remedy {
      case .write: "write"
      case .choose: "choose"
      case .writeByHand: "write-by-hand"
      }
    return .object(
      [
        ("path", .string(path)),
        ("line", .number(proposal.span.line)),
        ("column", .number(proposal.column)),
        ("text", .string(proposal.text)),
        ("links", .array(proposal.links.map { .string($0) })),
        ("more", .number(proposal.more)),
        ("misspelt", .bool(proposal.misspelt != nil)),
        ("remedy", .string(remedy)),
      ] + (proposal.narrower.map { [("marking", .string($0.rawValue))] } ?? []))
  }
}
