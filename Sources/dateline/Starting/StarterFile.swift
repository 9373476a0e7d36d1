import BriefingModel

/// The file of one new dispatch or record, with the keys that it needs and those that it often has.
enum StarterFile {
  /// What `dateline new` can make one of.
  enum Kind: String {
    case dispatch, actor, place, event, source

    /// The folder of such files in `Content/`.
    var folder: String { self == .dispatch ? "dispatches" : rawValue + "s" }
  }

  /// Returns the text of the file; a key that must be filled in stands empty, with a remark on what it wants.
  static func text(of kind: Kind, name: String, source: String?, date: String?) -> String {
    let name = quoted(name)
    let date = date.map(plainOrQuoted) ?? ""
    let keys =
      switch kind {
      case .dispatch:
        """
        title: \(name)
        source: \(source.map(plainOrQuoted) ?? "")  # the id of a file in sources/
        published: \(date)  # 2024-05-02, 2024-05 or 2024-05-02T09:30:00Z
        # dateline: {place: , date: }
        # wires: []
        # url:
        # summary:
        """
      case .actor:
        """
        name: \(name)
        # type: person, state, organisation, armed-group, force, outlet, collective or anonymous
        # aliases: []
        """
      case .place:
        """
        name: \(name)
        # within: the id of a place
        # coordinates: [0.0, 0.0]
        # precision: exact, approximate or area
        """
      case .event:
        """
        name: \(name)
        date: \(date)  # 2024-05-02, 2024-05~, 2024-05-02/2024-05-04 or "[2024-05-02,2024-05-03]"
        # place: the id of a place
        # status: reported, claimed, confirmed, denied, planned or postponed
        # participants: [{actor: , role: }]
        """
      case .source:
        """
        name: \(name)
        # kind: agency, newspaper, broadcaster, official or social
        # url:
        """
      }
    return "---\n\(keys)\n---\n\n"
  }
}

/// Writes a text as a scalar of YAML: as it is where nothing in it could mean something else.
private func plainOrQuoted(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "~"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
  return isPlain && !text.hasPrefix("-") && !text.hasSuffix(":") && text != "~" ? text : quoted(text)
}
