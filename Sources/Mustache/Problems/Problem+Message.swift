extension Problem {
  /// What is wrong, in one sentence without its place.
  public var message: String {
    switch kind {
    case .invalidText: "these bytes are not UTF-8"
    case .unclosedTag(let close): "this tag is never closed with “\(close)”"
    case .badName(let name): name.isEmpty ? "this tag names nothing" : "“\(name)” is not a name"
    case .badDelimiters: "delimiters are set as in “{{=<% %>=}}”: two of them, without “=” or spaces in them"
    case .unclosedSection(let tag): "“\(tag)” is never closed"
    case .unopened(let name): "“{{/\(name)}}” closes nothing"
    case .wrongClose(let name, let open, let line): "“{{/\(name)}}” does not close “\(open)” of line \(line)"
    case .tooDeep(let limit): "sections stand in one another more than \(limit) deep"
    case .ignoredInParent(let tag): "“\(tag)” has no effect here: in a parent only blocks count"
    case .repeatedBlock(let name): "the block “\(name)” is given twice"
    case .unknownBlock(let name, _): "the parent has no block called “\(name)”"
    case .dynamicName(let name): "the template “\(name)” cannot be chosen by the data"
    case .repeatedTemplate(let name): "two templates are called “\(name)”"
    case .unknownTemplate(let name, _): "no template is called “\(name)”"
    case .unusedTemplate(let name, _): "no page is made with the template “\(name)”, and none includes it"
    case .endless(let names): "this template includes itself without end: \(names.joined(separator: " → "))"
    case .includedTooDeep(let limit): "templates include one another more than \(limit) deep"
    case .tooLarge(let limit): "with all that it includes, this template takes more than \(limit) steps"
    case .unknownName(let name, _): "nothing is called “\(name)” here"
    case .notPrintable(let name, let kind): "“\(name)” is \(kind), which cannot be printed"
    case .unescaped(let name): "“\(name)” is text, which has to be escaped"
    }
  }

  /// How it can be put right, where something useful can be said.
  public var help: String? {
    switch kind {
    case .unknownBlock(let name, let known): Self.choice(name, of: known, "the parent’s blocks")
    case .unknownTemplate(let name, let known), .unusedTemplate(let name, let known):
      Self.choice(name, of: known, "the templates")
    case .unknownName(let name, let known): Self.choice(name, of: known, "the names here")
    case .notPrintable(let name, _): "open it with “{{#\(name)}}”"
    case .unescaped(let name): "write “{{\(name)}}”"
    case .wrongClose(_, let open, _): "“\(open)” has to be closed first"
    case .dynamicName: "include each template by its name, inside a section"
    default: nil
    }
  }

  private static func choice(_ name: String, of known: [String], _ what: String) -> String? {
    guard !known.isEmpty else { return nil }
    let all = "\(what): \(known.joined(separator: ", "))"
    guard let nearest = nearest(to: name, in: known) else { return all }
    return "did you mean “\(nearest)”? \(all)"
  }
}
