import BriefingModel
import Mustache

/// Names with their pages as templates show them; those of records are made once each, as many pages show the same.
enum References {
  static func object(kind: String, path: String, name: String, _ theme: Theme) -> Object {
    linked([.root: .markup([RootMark.byte]), .kind: .text(kind), .path: .text(path), .name: .text(name)], theme)
  }

  /// The same name with its link.
  static func linked(_ name: Object, _ theme: Theme) -> Object {
    var fields = name
    fields[.link] = .markup(theme.fragment(.reference, name))
    return fields
  }
}
