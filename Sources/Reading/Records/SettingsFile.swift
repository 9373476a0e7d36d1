import BriefingModel

/// What `briefing.yml` was found to say.
struct SettingsFile: Sendable {
  /// The settings; the defaults where the file cannot be read.
  var settings = Settings(title: "")
  /// Whether the file could be read.
  var isReadable = false
  /// Its bytes; none where there is no such file.
  private(set) var bytes: [UInt8] = []
  /// What is wrong with it.
  var diagnostics: [Diagnostic] = []

  /// Reads the file, if there is one; `path` is its path for diagnostics.
  init(_ file: ContentFile?, path: String, options: ReadingOptions) {
    guard let file else { return }
    bytes = file.bytes
    let sound = SoundText(path: path, bytes: file.bytes)
    diagnostics = sound.diagnostics
    guard let text = sound.text else { return }
    var yaml = YAMLText(text, range: 0..<text.bytes.count, noun: "briefing.yml")
    let entries = yaml.entries()
    diagnostics += yaml.diagnostics
    guard let entries else { return }
    let context = FieldContext(text: text)
    var fields = Fields(entries, of: "briefing.yml", at: entries.first?.keyRange ?? 0..<0, context: context)
    settings = fields.settings()
    if settings.marking > options.audience { fields["marking"]?.reportWithheldBriefing(settings.marking, options) }
    fields.finish()
    diagnostics += context.findings.diagnostics
    isReadable = true
  }
}

extension Field {
  /// Reports that the briefing as a whole is not for the audience; `self` is its marking.
  fileprivate func reportWithheldBriefing(_ marking: Marking, _ options: ReadingOptions) {
    context.report(
      .withheldBriefing,
      "the briefing is marked \(marking.label), above \(options.audience.label), which this build is for",
      at: value.range,
      remedies: ["build for its audience: --audience \(marking.rawValue.lowercased())"])
  }
}
