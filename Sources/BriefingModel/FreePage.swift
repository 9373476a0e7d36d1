/// A page of the desk's own, such as “About” or “Methodology”.
public struct FreePage: Sendable, Hashable {
  /// The file name without `.md`; the page stands at the top of the site.
  public var id: String
  /// The headline.
  public var title: String
  /// What it is about, in a sentence.
  public var summary: String?
  /// Its language, as a BCP 47 tag; the briefing's where it has none of its own.
  public var language: String?
  /// Who may see it.
  public var marking: Marking = .clear
  /// Its text.
  public var body = Body()

  /// Makes a page.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
