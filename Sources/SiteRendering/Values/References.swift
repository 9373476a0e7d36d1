import BriefingModel
import Mustache

/// Names with their pages as templates show them; those of records are made once each, as many pages show the same.
enum References {
  static func object(kind: String, path: Value, name: String, _ theme: Theme) -> Object {
    var fields: Object = [
      .root: .markup([RootMark.byte]), .kind: .text(kind), .path: path, .name: .text(name),
    ]
    fields[.link] = .markup(theme.fragment(.reference, fields))
    return fields
  }
}
