import BriefingModel

/// What the text of one document was found to say.
struct BodyReading: Sendable {
  /// The text; empty where it could not be read.
  var body = Body()
  /// The problems, in file order, each once.
  var diagnostics: [Diagnostic] = []
  /// The records that are mentioned and that no file describes.
  var unknown: [UnknownRecord] = []
  /// The names that stand in it without annotation, where they were looked for.
  var unlinkedNames: [UnlinkedName] = []
  /// The lines of the file in which something stands that is withheld.
  var withheldLines: Set<Int> = []
}
