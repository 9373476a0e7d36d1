import BriefingModel
import Mustache

extension SiteContext {
  /// The names of a record beside the one that is its headline; nothing where it has no other.
  func names(_ aliases: [Alias]) -> Value {
    list(
      aliases.map { alias in
        [
          .name: .text(alias.name), .kind: Value(alias.kind.flatMap { words.aliasKinds[$0] }),
          .languageName: Value(alias.language.map(words.language)), .foreign: foreign(alias.language),
        ]
      })
  }
}

extension Words {
  /// An actor's type in words.
  func type(_ type: Actor.ActorType) -> String { String(type.rawValue.map { $0 == "-" ? " " : $0 }) }
}
