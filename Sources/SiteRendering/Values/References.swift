import BriefingModel
import Mustache

/// Names with their pages as templates show them; those of records are made once each, as many pages show the same.
enum References {
  static func object(kind: String, path: Value, name: String, _ theme: Theme) -> Object {
    let fields: Object = [
      .root: RootMark.value, .kind: .text(kind), .path: path, .name: .text(name),
    ]
    return fields.adding([(.link, .markup(theme.fragment(.reference, fields)))])
  }
}
