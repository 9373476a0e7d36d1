import Mustache
import Work

/// A file of the site: where it stands, and how its bytes are made.
protocol Page: Sendable {
  var path: String { get }
  /// The file itself where it is made part by part: asked of each, for which a cast would take too long.
  var large: (any LargeFile)? { get }
  /// Adds what it shows beside what all pages do, of which its key is made; false where it is rendered with each build.
  ///
  /// Whatever a page shows that follows from a dispatch is to be added here.
  func add(to facts: inout PageFacts) -> Bool
  /// Appends its bytes.
  func render(in site: SiteContext, into sink: inout ByteSink)
}

extension Page {
  var large: (any LargeFile)? { nil }

  func add(to facts: inout PageFacts) -> Bool { false }
}

/// A small file, made in one piece.
protocol WholeFile: Page {
  func bytes(in site: SiteContext) -> [UInt8]
}

extension WholeFile {
  func render(in site: SiteContext, into sink: inout ByteSink) {
    sink.append(bytes(in: site))
  }
}

/// A file that holds the whole briefing, and is made part by part.
protocol LargeFile: Page {
  /// Appends the bytes, and hands over now and then what there is; whoever takes it empties it.
  func render(in site: SiteContext, into bytes: inout [UInt8], whenFull handOver: (inout [UInt8]) -> Void)
}

extension LargeFile {
  var large: (any LargeFile)? { self }

  func render(in site: SiteContext, into sink: inout ByteSink) {
    var bytes: [UInt8] = []
    render(in: site, into: &bytes) { _ in }
    sink.append(bytes)
  }
}

/// A page that a template makes.
protocol TemplatePage: Page {
  static var template: PageTemplate { get }
  func head(in site: SiteContext) -> PageHead
  /// Adds the names that this kind of page has beside those of every page.
  func fill(_ data: inout Object, in site: SiteContext)
  /// The way to the site's root that its links begin with.
  func root(in site: SiteContext) -> String
}

extension TemplatePage {
  func render(in site: SiteContext, into sink: inout ByteSink) {
    var head = head(in: site)
    let root = root(in: site)
    while true {
      // A page that shows something for a narrower audience than its own says so, and is rendered once more.
      let linked = html(head, in: site) { page in
        let linked = site.common.linkedMarkings.highest(in: page)
        if linked <= head.marking { RootMark.resolve(page, root: root, into: &sink) }
        return linked
      }
      guard linked > head.marking else { return }
      head.marking = linked
    }
  }

  private func html<Result>(
    _ head: PageHead, in site: SiteContext, _ take: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var data = site.basics(of: head, path: path)
    fill(&data, in: site)
    return site.theme.render(Self.template, data, capacity: 64 << 10, take)
  }

  func root(in site: SiteContext) -> String { RootMark.root(of: path) }
}
