import BriefingModel
import Mustache
import Work

extension SiteContext {
  /// The value of a record's name and page.
  func reference(_ reference: RecordReference) -> Value { common.references[reference] }

  /// The value of a record's name and page, or nothing.
  func reference(_ reference: RecordReference?) -> Value { reference.map { common.references[$0] } ?? .none }

  /// The fields of a reference, to add others to.
  func fields(_ reference: RecordReference) -> Object {
    Object(common.references[reference]) ?? Object()
  }

  /// The fields of a reference that leads to another page than the record's own, or bears another of its names.
  func fields(_ reference: RecordReference, path: String? = nil, name: String? = nil) -> Object {
    References.object(
      kind: reference.kind.rawValue, path: .text(path ?? common.recordPaths[reference]),
      name: name ?? briefing.name(of: reference), theme)
  }

  /// The value of a dispatch's name and page.
  func reference(toDispatch position: Int) -> Object {
    References.object(
      kind: "dispatch", path: Value(utf8: Array(common.dispatchPaths[position])),
      name: briefing.dispatches[position].title, theme)
  }

  /// The value of a block of a dispatch, named after who carried it: “Deutsche Welle, ¶ 9”.
  func reference(toBlock block: Int, ofDispatch position: Int) -> Value {
    let name = briefing.sources[briefing.dispatches[position].source.index].name + ", ¶\u{A0}" + String(block + 1)
    return .object(
      References.object(kind: "dispatch", path: pathValue(ofDispatch: position, block: block), name: name, theme))
  }

  /// Where a dispatch tells of an event: the first block that does, or the dispatch where none does.
  func evidence(inDispatch position: Int, ofEvent event: Int) -> Value {
    guard let block = evidence.block(ofDispatch: position, tellingOf: event) else {
      return .object(reference(toDispatch: position))
    }
    return reference(toBlock: block, ofDispatch: position)
  }

  /// A dispatch where it stands, which it does as long as this context is held: a copy would count the holders of all its
  /// parts, for which processors wait.
  func dispatch(_ position: Int) -> UnsafePointer<Dispatch> { briefing.dispatches.pointer(to: position) }

  /// The body of a dispatch where it stands.
  func body(ofDispatch position: Int) -> UnsafePointer<Body> {
    // A stored property always has a place.
    dispatch(position).pointer(to: \.body).unsafelyUnwrapped
  }

  /// The path of a dispatch's page.
  func path(ofDispatch position: Int) -> String { String(decoding: common.dispatchPaths[position], as: UTF8.self) }

  /// The path of a dispatch's page, perhaps at one of its blocks.
  func path(ofDispatch position: Int, block: Int?) -> String {
    guard let block else { return path(ofDispatch: position) }
    return String(decoding: Address.block(block, of: common.dispatchPaths[position]), as: UTF8.self)
  }

  /// The value of that path.
  func pathValue(ofDispatch position: Int, block: Int) -> Value {
    Value(utf8: Address.block(block, of: common.dispatchPaths[position]))
  }

  /// How far a source can be relied on, where the desk says so: the letter and what it means.
  func reliability(of source: RecordReference) -> Value {
    briefing.sources[source.index].reliability.map {
      [.letter: .text($0.rawValue), .meaning: Value(words.reliability[$0])]
    } ?? .none
  }

  /// A count as templates show it.
  func count(_ number: Int) -> Value {
    common.smallCounts.indices.contains(number) ? common.smallCounts[number] : SiteContext.count(number, words)
  }

  static func count(_ number: Int, _ words: Words) -> Value {
    [.number: .text(words.number(number)), .one: .flag(number == 1)]
  }

  /// A marking as templates show it.
  func marking(_ marking: Marking) -> Value { common.markings[marking] ?? .none }

  static func value(of marking: Marking) -> Value {
    let key = marking.rawValue.lowercased().map { $0 == "+" ? "-" : $0 }
    return [.key: .text(String(key)), .label: .text(marking.label)]
  }

  /// A marking, where it asks for a narrower audience than everybody.
  func marking(ofEntry marking: Marking) -> Value { marking == .clear ? .none : self.marking(marking) }

  /// What is new of something, where anything is.
  func mark(_ mark: Changes.Mark?) -> Value {
    mark.map { [.key: .text($0.rawValue), .label: Value(words.changeMarks[$0])] } ?? .none
  }

  /// A language and its direction, where it is not the briefing's.
  func foreign(_ language: String?) -> Value {
    guard let language, Languages.differ(language, briefing.settings.language) else { return .none }
    return [.language: .text(language), .direction: .text(TextDirection(language: language).rawValue)]
  }

  /// References in a row, each knowing whether it is the last; nothing where there are none.
  func row(_ references: [RecordReference]) -> Value { list(alternatives(references)) }

  /// References, each knowing whether it is the last.
  func alternatives(_ references: [RecordReference]) -> [Value] {
    references.enumerated().map { position, reference in
      [.base: self.reference(reference), .last: .flag(position == references.count - 1)]
    }
  }

  /// An object with its items, or nothing where there are none.
  func list(_ items: [Value]) -> Value { items.isEmpty ? .none : [.items: .list(items)] }

  /// Where a dispatch was filed from, where it says so.
  func filedFrom(_ position: Int) -> Value {
    briefing.dispatches[position].dateline?.place.map { [.place: reference($0), .date: .none] } ?? .none
  }
}
