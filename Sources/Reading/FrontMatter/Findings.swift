import BriefingModel

/// What reading one file brought to light besides its values.
final class Findings {
  /// The problems, in the order in which they were met.
  var diagnostics: [Diagnostic] = []
  /// The records that the file refers to and that no file describes.
  var unknown: [UnknownRecord] = []
  /// The lines of the file in which something stands that is withheld.
  var withheldLines: Set<Int> = []
}
