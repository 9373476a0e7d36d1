extension Briefing {
  /// The records that a dispatch mentions, in its text or beside it.
  var recordsMentioned: Set<RecordReference> {
    dispatches.reduce(into: []) { $0.formUnion($1.records) }
  }

  /// The records to which another record or a page of the desk refers.
  var recordsReferredTo: Set<RecordReference> {
    var records: Set<RecordReference> = []
    for kind in RecordKind.allCases {
      for record in (0..<count(of: kind)).lazy.map({ RecordReference(kind, $0) }) {
        let others = recordsInKeys(of: record) + self[record].body.records
        records.formUnion(others.filter { $0 != record })
      }
    }
    for page in pages { records.formUnion(page.body.records) }
    return records
  }
}
