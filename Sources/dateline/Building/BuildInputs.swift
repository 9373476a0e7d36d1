import BriefingModel
import Reading
import SiteRendering

/// All that a build depends on, so that two with the same inputs write the same site and say the same of it.
struct BuildInputs {
  /// The inputs in bytes, the content by its fingerprint.
  let bytes: [UInt8]
  /// All of them but the dispatches and the texts of records.
  let besideTexts: [UInt8]

  init(
    program: String, content: String, _ fingerprint: ContentFingerprint, templates: String?, _ themeFiles: [ThemeFile],
    output: String, _ options: ReadingOptions, isStrict: Bool
  ) {
    let edition = options.edition
    let words: [String] = [
      program, content, templates ?? "", output, options.audience.rawValue,
      "\(options.drafts) \(isStrict)", edition.asOf?.text ?? "", edition.since?.text ?? "",
    ]
    var rest: [UInt8] = []
    for word in words { rest += "\(word.utf8.count) \(word)".utf8 }
    for file in themeFiles { rest += "\(file.path.utf8.count) \(file.path)\(file.bytes.count) ".utf8 + file.bytes }
    bytes = fingerprint.whole.hexadecimal + rest
    besideTexts = fingerprint.besideTexts.hexadecimal + rest
  }
}
