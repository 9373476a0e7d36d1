/// Files that everybody sees, with pieces that not everybody may see.
extension CanaryContent {
  mutating func addOpenFiles(besides level: Level) {
    let ids = ids(level)
    let isKept = sieve.keeps(level)
    func kept(_ text: String) -> String { isKept ? text : "" }
    let name = level.rawValue.lowercased()
    let relation = word("relation to a withheld actor", level)
    add(
      "actors/open-\(name).md",
      """
      ---
      name: Open actor beside \(level)
      roles: [{title: Head\(kept(", of: \(ids.actor)"))}]
      relations:\(isKept ? "" : " []")
      \(kept("  - {type: \(relation), actor: \(ids.actor)}\n  - {type: ally of, actor: open-actor, dispatch: \(ids.dispatch)}"))
      ---
      \(mentions(ids, level, up: "../"))
      """)
    add(
      "places/open-\(name).md",
      "---\nname: Open place beside \(level)\n\(kept("within: \(ids.place)\n"))---\n")
    let role = word("role of a withheld participant", level)
    add(
      "events/open-\(name).md",
      """
      ---
      name: Open event beside \(level)
      date: 2013-01-10
      status: [{status: reported, dispatch: open}\(kept(", {status: confirmed, dispatch: \(ids.dispatch)}"))]
      participants: [{actor: open-actor}\(kept(", {actor: \(ids.actor), role: \(role)}"))]
      \(kept("place: \(ids.place)\npart-of: \(ids.event)\nsupersedes: \(ids.event)"))
      ---
      """)
    addOpenDispatch(besides: level, ids)
  }

  private mutating func addOpenDispatch(besides level: Level, _ ids: IDs) {
    let isKept = sieve.keeps(level)
    func kept(_ text: String) -> String { isKept ? text : "" }
    let claim = text("marked claim", level, up: "../")
    let claimID = word("id of a marked claim", level)
    let spoken = text("claim of a withheld speaker", level, up: "../")
    let note = text("internal note", .green, up: "../")
    let nearID = ids.actor.dropLast() + "a"
    add(
      "dispatches/open-\(level.rawValue.lowercased()).md",
      """
      ---
      title: Open report beside \(level)
      source: open-source
      published: 2013-01-11
      dateline: {\(kept("place: \(ids.place), "))date: 2013-01-10}
      wires: [open-wire\(kept(", \(ids.source)"))]
      ---
      \(mentions(ids, level, up: "../"))
      A [claim](\(isKept ? "#\(claimID)" : "")) and [somebody](actor:\(nearID)).

      \(kept("""
        > [!claim] speaker=open-actor marking=\(level.marking) id=\(claimID) measure=\(word("measure", level)) \
        value="\(word("value", level))" unit=\(word("unit", level)) event=open-event date=2013-01-10
        \(quoted(claim.body))
        """))

      \(kept("> [!claim] speaker=\(ids.actor) id=\(word("id of a speaker's claim", level))\n\(quoted(spoken.body))"))

      > [!claim] speaker=open-actor\(kept(" audience=\(ids.actor) via=\(ids.source) event=\(ids.event)"))
      > Shown.

      \(internalNotes(note.body, level))

      \(kept(claim.definitions + spoken.definitions))
      \(sieve.keeps(.green) ? note.definitions : "")
      """.replacing("[claim]()", with: "claim"))
  }

  /// Internal notes, alone and in what else there is in a text.
  private mutating func internalNotes(_ body: String, _ level: Level) -> String {
    let isKept = sieve.keeps(.green)
    func kept(_ text: String) -> String { isKept ? text : "" }
    func word(_ place: String) -> String { self.word("internal note \(place) beside \(level)", .green) }
    let speaker = word("stub that speaks")
    let label = self.word("internal note footnote label beside \(level)", .green, isShown: false)
    return """
      \(kept("> [!internal] \(word("title"))\n" + quoted(body)))

      - Shown.\(kept("\n  > [!internal]\n  > \(word("in an item"))"))
      \(kept("- > [!internal]\n  > \(word("that is all of an item"))\n"))- Shown too.

      > Shown.\(kept("\n> > [!internal]\n> > \(word("in a quotation"))"))

      \(kept("> [!note]\n> > [!internal]\n> > \(word("that is all of a note"))"))

      \(kept("> [!internal]\n> > [!claim] speaker=\(speaker) id=\(word("claim id"))\n> > \(word("claim"))"))

      Shown\(kept("[^\(label)]")).

      \(kept("[^\(label)]:\n    > [!internal]\n    > \(word("that is all of a footnote"))"))

      """
  }

  /// Mentions of all that is withheld on a level, in all the ways there are.
  private mutating func mentions(_ ids: IDs, _ level: Level, up: String) -> String {
    guard sieve.keeps(level) else {
      return """
        The camp, the camp, the camp, the desk, the camp. A man, the raid, the agency.
        That report, this page, that one, the camp.
        […], […], […], […], […], […], […].

        """
    }
    let manner = word("manner of a withheld mention", level, isShown: sieve.shows(level))
    let label = word("label of a withheld mention", level, isShown: false)
    let title = word("title of a withheld mention", level, isShown: false)
    return """
      The [camp](place:\(ids.place)?as=\(manner)), the [camp](place:\(ids.place) "\(title)"), \
      the [camp](\(up)places/\(ids.place).md), the [desk][\(label)], the [[place:\(ids.place)|camp]]. \
      A [man](actor:\(ids.actor)), the [raid](event:\(ids.event)), the [agency](source:\(ids.source)).
      That [report](\(up)dispatches/\(ids.dispatch).md), this [page](\(up)pages/\(ids.page).md "\(word("title of a withheld link", level))"), \
      that [[\(ids.dispatch)|one]], the [[\(ids.place)|camp]].
      [[place:\(ids.place)]], [[\(ids.actor)]], [[event:\(ids.event)]], <source:\(ids.source)>, [[\(ids.dispatch)]], \
      [[\(ids.page)]], [[pages/\(ids.page).md]].

      [\(label)]: place:\(ids.place)

      """
  }
}
