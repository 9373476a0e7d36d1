import BriefingModel
import Work

/// The site of a briefing: its files, which are rendered when asked for.
public struct Site: Sendable {
  /// All files, sorted by path in bytes.
  ///
  /// No two paths are alike, in upper and lower case either.
  ///
  /// The briefing's own assets are not among them: they are copied, not rendered.
  public private(set) var files: [SiteFile]
  /// The briefing's own assets, each with where it stands in the site.
  public let assets: [SiteAsset]
  /// How many old addresses lead to a page.
  public let redirectCount: Int
  /// The old addresses at which something else stands.
  public let lostRedirects: [LostRedirect]
  /// What is new or has changed, where the edition asks for it.
  public let changes: Changes?

  /// Lays out the site of a briefing; nothing is rendered yet.
  public init(briefing: Briefing, theme: Theme) {
    let context = SiteContext(briefing: briefing, theme: theme)
    changes = context.evidence.changes
    let pages = Stage.layOut.measureAlone { Site.pages(in: context) }
    assets = context.common.assets.all
    let theme: [any Page] = theme.assets.map { ThemeAssetFile(file: $0, path: context.common.assets.theme($0.path)) }
    var files = pages + theme + DataFiles.all(in: context, pages: pages)
    let redirects = RedirectPlan(of: context, besides: files)
    files += HostFiles.all(for: pages, redirects)
    redirectCount = redirects.all.count
    lostRedirects = redirects.taken
    self.files = Site.inOrder(concurrentMap(files) { SiteFile(page: $0, context: context) })
  }
}

extension Site {
  /// What all its pages are made of; nil where it has none.
  var context: SiteContext? { files.first?.context }

  /// The site of a briefing that differs from this one's only in the texts of dispatches (see
  /// ``BriefingModel/Briefing/differsOnlyInTexts(from:of:)``): the same files, with other bytes in some.
  public func renewed(with briefing: Briefing) -> Site {
    guard let context, context.coverage == nil, context.evidence.changes == nil else {
      return files.first.map { Site(briefing: briefing, theme: $0.context.theme) } ?? self
    }
    let renewed = SiteContext(context, with: briefing)
    var site = self
    site.files = files.map { SiteFile(page: $0.page, context: renewed) }
    return site
  }

  /// Files sorted by path in bytes, the first of those whose paths differ at most in case.
  private static func inOrder(_ files: [SiteFile]) -> [SiteFile] {
    let paths = concurrentMap(files) { (bytes: Array($0.path.utf8), folded: $0.path.lowercased()) }
    var taken = Set<String>(minimumCapacity: files.count)
    return files.indices.filter { taken.insert(paths[$0].folded).inserted }
      .sorted { paths[$0].bytes.lexicographicallyPrecedes(paths[$1].bytes) }
      .map { files[$0] }
  }

  private static func pages(in context: SiteContext) -> [any Page] {
    let briefing = context.briefing
    let lists: [@Sendable (SiteContext) -> [any Page]] = [
      TimelinePage.all, ChangesPage.all, RecordPages.all, IndexPages.all, ClaimPages.all, DifferencesPage.all,
    ]
    return concurrentMap(lists) { $0(context) }.flatMap(\.self)
      + briefing.dispatches.indices.map { DispatchPage($0, in: context) }
      + briefing.freePages(words: context.words).map(FreePagePage.init)
      + CoveragePage.all(in: context) + [SearchPage(), NotFoundPage()]
  }
}

/// A file of the site.
public struct SiteFile: Sendable {
  /// Where it stands, from the site's root: `dispatches/2013-01-11-dw.html`.
  public let path: String
  let page: any Page
  fileprivate let context: SiteContext

  init(page: any Page, context: SiteContext) {
    path = page.path
    self.page = page
    self.context = context
  }

  /// Whether it holds the whole briefing, so that its bytes are best taken part by part.
  public var isLarge: Bool { page.large != nil }

  /// Appends its bytes to an array, and where it is large hands over now and then what there is; whoever takes it empties
  /// it.
  public func render(into bytes: inout [UInt8], whenFull handOver: (inout [UInt8]) -> Void) {
    guard let file = page.large else { return render(into: &bytes) }
    file.render(in: context, into: &bytes, whenFull: handOver)
  }

  /// Appends its bytes to an array: the same bytes each time, on any thread.
  public func render(into bytes: inout [UInt8]) {
    var sink = ByteSink(capacity: 64 << 10)
    render(into: &sink)
    sink.empty(into: &bytes)
  }

  /// Appends its bytes: the same bytes each time, on any thread.
  public func render(into sink: inout ByteSink) {
    page.render(in: context, into: &sink)
  }
}
