import BriefingModel
import Work

/// What a reading keeps and what it withholds.
public struct ReadingOptions: Sendable, Hashable {
  /// Whether dispatches with `draft: true` are kept.
  public var drafts: Bool
  /// The audience the reading is for; what has a narrower marking is withheld.
  public var audience: Marking
  /// The edition that is read; what had not certainly been published by its date is left out.
  public var edition: Edition
  /// Whether names that stand in dispatches without annotation are looked for and told of.
  public var unlinkedMentions = false
  /// Whether names are told of that stand in a text for a wider audience than their records.
  public var withheldNames = false
  /// Whether assets to which nothing refers are told of; this takes a reading that withholds nothing.
  public var unusedAssets = false
  /// The texts of the briefing's own theme: the assets that they name are published.
  public var theme: [[UInt8]] = []
  /// Whether dispatches without an archived copy are told of.
  public var archivedCopies = false

  /// Makes options; without any, they are those of a build for the public.
  public init(drafts: Bool = false, audience: Marking = .clear, edition: Edition = Edition()) {
    self.drafts = drafts
    self.audience = audience
    self.edition = edition
  }

  /// Whether nothing is withheld, so that everything may be told of.
  var withholdsNothing: Bool { drafts && audience == .red && edition.asOf == nil }

  /// Writes all of them but the theme's texts, which decide on nothing in a document.
  func write(to writer: inout ByteWriter) {
    for choice in [drafts, unlinkedMentions, withheldNames, unusedAssets, archivedCopies] { writer.write(choice) }
    writer.write(audience)
    writer.write(edition.asOf)
    writer.write(edition.since)
  }
}
