import BriefingModel

/// A destination that means a record or a date, taken apart; ranges are offsets in the destination.
struct MentionAddress: Equatable {
  /// The schemes of all kinds, as messages list them.
  static let schemes = RecordKind.allCases.map(\.rawValue) + ["date"]

  /// What is mentioned.
  enum Kind: Equatable {
    case record(RecordKind)
    case date

    /// The kind with a name, in letters of either case.
    init?(scheme: some Collection<UInt8>) {
      switch Name(scheme) {
      case .actor: self = .record(.actor)
      case .place: self = .record(.place)
      case .event: self = .record(.event)
      case .source: self = .record(.source)
      case .date: self = .date
      default: return nil
      }
    }

    /// A name as one number, which is compared at once.
    private struct Name: Equatable {
      static let actor = Name(RecordKind.actor.rawValue.utf8)
      static let place = Name(RecordKind.place.rawValue.utf8)
      static let event = Name(RecordKind.event.rawValue.utf8)
      static let source = Name(RecordKind.source.rawValue.utf8)
      static let date = Name("date".utf8)

      let letters: UInt64

      init(_ name: some Collection<UInt8>) {
        letters = name.count > 8 ? 0 : name.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
      }
    }
  }

  var kind: Kind
  /// The id or the date; empty where the text is to tell.
  var id: Range<Int>
  /// The scheme, the colon and the id.
  var whole: Range<Int> { 0..<id.upperBound }
  /// What stands behind the question mark.
  var query: Query

  init(_ kind: Kind, _ destination: [UInt8], from start: Int) {
    self.kind = kind
    let mark = kind == .date ? Self.queryOfDate(destination, from: start) : Self.mark(destination, from: start)
    let end = mark ?? destination.count
    id = start..<end
    query = Query(destination, in: min(end + 1, destination.count)..<destination.count)
  }

  private static func mark(_ destination: [UInt8], from start: Int) -> Int? {
    destination.firstOffset(of: Byte.questionMark, in: start..<destination.count)
  }

  /// In a date a question mark may mean that it is uncertain; one that starts a query has a name and `=` behind it.
  private static func queryOfDate(_ destination: [UInt8], from start: Int) -> Int? {
    (start..<destination.count).first { offset in
      guard destination[offset] == Byte.questionMark else { return false }
      let name = destination[(offset + 1)...].prefix { $0 != Byte.equals }
      return !name.isEmpty && name.endIndex < destination.count
        && name.allSatisfy { Byte.isLetter($0) || $0 == UInt8(ascii: "-") }
    }
  }
}
