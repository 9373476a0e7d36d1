import BriefingModel

/// What ids and names mean in one briefing: the only way from a word in content to a record.
///
/// It is made once, after the front matter of every record was read, and then shared by all the bodies that are read
/// at the same time.
struct RecordDirectory: Sendable {
  /// What an id or a name was found to mean.
  enum Resolution: Sendable, Equatable {
    /// One record; `isMisspelled` where only an alias of kind misspelling led to it.
    case found(RecordReference, isMisspelled: Bool)
    /// Several records, sorted; only a name can be ambiguous.
    case ambiguous([RecordReference])
    /// A record that this build withholds: the mention becomes plain text.
    case withheld
    /// None.
    case unknown
  }

  /// Returns what an id means among the records of a kind.
  func resolve(id: String, kind: RecordKind) -> Resolution {
    .unknown
  }

  /// Returns what a name or alias means, among the records of one kind or of all.
  func resolve(name: String, kind: RecordKind?) -> Resolution {
    .unknown
  }

  /// Returns the record whose id or name is nearest to a text, if one is near enough to be meant.
  func nearest(to text: String, kind: RecordKind?) -> RecordReference? {
    nil
  }

  /// Returns the id and the name of a record, for messages: `konna` and `Konna`.
  func label(of reference: RecordReference) -> (id: String, name: String) {
    ("", "")
  }

  /// Returns whether no file describes the record (`unknown-records: stub`).
  func isStub(_ reference: RecordReference) -> Bool {
    false
  }

  /// Returns the address, from the site's root, of the page that a content file becomes; `nil` where there is none.
  ///
  /// The path is relative to `Content/`: `pages/about.md` becomes `about.html`, `dispatches/2013/a.md` `dispatches/a.html`,
  /// `assets/map.png` itself.
  func sitePath(ofContent path: String) -> String? {
    nil
  }

  /// Returns the record that a content file describes: `places/mali/konna.md`.
  func record(ofContent path: String) -> Resolution {
    .unknown
  }
}
