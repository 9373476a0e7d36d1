/// What a site's manifest says of the site as a whole, in comments: `# audience: CLEAR`.
public struct SiteLabel: Sendable, Hashable {
  /// Whom the site is for.
  public let audience: String
  /// Which edition of which briefing it is, in words.
  public let edition: String

  /// Makes a label; each text becomes one line.
  public init(audience: String, edition: String) {
    self.audience = SiteLabel.line(audience)
    self.edition = SiteLabel.line(edition)
  }

  private static let audienceMark = "# audience: "
  private static let editionMark = "# edition: "

  /// The lines of a manifest that say it.
  var comments: String { "\(Self.audienceMark)\(audience)\n\(Self.editionMark)\(edition)\n" }

  /// Reads it from the comments at a manifest's start, if they say it.
  init?(ofManifest bytes: [UInt8]) {
    let lines = bytes.prefix(1 << 16).split(separator: UInt8(ascii: "\n")).prefix { $0.first == UInt8(ascii: "#") }
      .map { String(decoding: $0, as: UTF8.self) }
    func value(_ mark: String) -> String? {
      lines.first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
    }
    guard let audience = value(Self.audienceMark), let edition = value(Self.editionMark) else { return nil }
    self.init(audience: audience, edition: edition)
  }

  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}
