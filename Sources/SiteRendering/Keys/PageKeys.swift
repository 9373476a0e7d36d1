import BriefingModel
import Work

/// The keys of a site's pages: digests of all that a page is given to show, so that pages with one key have the same address
/// and the same bytes, whichever build renders them.
///
/// A build that knows what the last one wrote under a key need not render it again.
///
/// Every page depends on all that the site is made of but the dispatches and the texts of records: a name that changes is
/// a new key for each of them. Of the dispatches it depends on those that it shows something of, and on what follows from
/// the others for what it shows, such as how many origins bear out a claim; a record's text is on its own page alone.
public struct PageKeys: Sendable {
  /// What all pages depend on.
  private let common: Digest
  private let parts: PageParts
  private let context: SiteContext

  /// Makes ready the keys of a site; nil where what it is made of is not known of each dispatch, and where it says what is
  /// new, which depends on two briefings.
  ///
  /// - Parameters:
  ///   - common: All that the site is made of but the dispatches and the texts of records, or a digest of it: the front
  ///     matter of records, the other files of the content, the theme, the options and the program.
  ///   - dispatches: A digest of each dispatch's file, by its id.
  public init?(of site: Site, common: [UInt8], dispatches: [String: Digest]) {
    guard let context = site.context, context.evidence.changes == nil,
      let parts = PageParts(of: context, dispatches: dispatches)
    else { return nil }
    self.context = context
    self.parts = parts
    var facts = PageFacts(in: context)
    facts.add(common)
    facts.addWhatAllPagesShow()
    self.common = facts.key
  }

  /// The key of a page; nil for a file that is rendered with each build.
  public func key(of file: SiteFile) -> Digest? {
    var facts = PageFacts(in: context, of: parts)
    facts.add(common)
    facts.add(file.path)
    return file.page.add(to: &facts) ? facts.key : nil
  }
}

extension PageFacts {
  /// Adds what follows from the dispatches and may stand on any page.
  fileprivate mutating func addWhatAllPagesShow() {
    let briefing = site.briefing
    add(site.differences.count > 0)
    add(briefing.hasFeed)
    // Which records there are depends on the dispatches in an edition, and where unknown ones have stubs.
    for kind in RecordKind.allCases {
      add(briefing.count(of: kind))
      for index in 0..<briefing.count(of: kind) {
        let record = briefing[RecordReference(kind, index)]
        add(record.id)
        add(record.name)
        add(record.isStub)
      }
    }
    // A step or a relation that a dispatch attests which this build withholds is not in its record.
    for event in briefing.events {
      add(event.statusHistory.count)
      for step in event.statusHistory {
        add(step.status.rawValue)
        add(step.dispatch.map { briefing.dispatches[$0].id })
      }
    }
    for actor in briefing.actors {
      add(actor.relations.count)
      for relation in actor.relations {
        add(relation.type)
        add(relation.actor.index)
        add(relation.dispatch.map { briefing.dispatches[$0].id })
      }
    }
    // Which addresses assets have depends on which texts name them.
    add(briefing.assets.count)
    for asset in briefing.assets {
      add(asset)
      add(briefing.assetDigests[asset] ?? "")
    }
  }
}
