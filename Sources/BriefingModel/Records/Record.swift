/// What every record has: the file that describes one actor, place, event or source.
public protocol Record: Sendable {
  /// The kind of the record.
  static var kind: RecordKind { get }
  /// The file name without `.md`; the page's address.
  var id: String { get }
  /// The name that pages show.
  var name: String { get }
  /// Who may see the record.
  var marking: Marking { get }
  /// The text under the front matter.
  var body: Body { get }
  /// Whether no file describes the record, and only mentions of it made it (`unknown-records: stub`).
  var isStub: Bool { get }
}
