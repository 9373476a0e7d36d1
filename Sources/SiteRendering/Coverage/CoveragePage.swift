import BriefingModel
import Mustache

/// What the briefing lacks, for the desk: `coverage.html` and the pages on which its lists go on.
///
/// It is made for internal audiences only. It tells what a desk does not know, so its marking is GREEN at the least, and
/// otherwise that of what it shows; not that of the audience, which says who may see more than this.
struct CoveragePage: TemplatePage {
  static let template = PageTemplate.coverage

  let coverage: Coverage
  let plan: ListPlan<CoverageList>
  let number: Int

  var path: String { Address.later(number, of: Address.coverage) }

  static func all(in site: SiteContext) -> [any Page] {
    guard let coverage = site.coverage else { return [] }
    let plan = ListPlan<CoverageList>(length: coverage.count(of:))
    return plan.pages.indices.map {
      CoveragePage(coverage: coverage, plan: plan, number: $0 + 1)
    }
  }

  func head(in site: SiteContext) -> PageHead {
    let title = site.words.title(site.words.title(of: .coverage), page: number)
    return PageHead(title: title, section: .coverage, marking: max(.green, site.briefing.settings.marking))
  }

  func fill(_ data: inout Object, in site: SiteContext) {
    data[.overview] = .flag(number == 1)
    for list in CoverageList.allCases {
      let range = plan.pages[number - 1][list]
      guard range != nil || number == 1 else {
        data[list.laterName] = .none
        continue
      }
      let continuation = number == 1 ? plan.continuation(of: list) : nil
      data[list.laterName] = [
        .count: site.count(coverage.count(of: list)), .entries: site.list(items(of: list, range ?? 0..<0, in: site)),
        .more: Value(continuation.map { Address.later($0, of: Address.coverage) + "#" + list.laterName.text }),
      ]
    }
    data[.pager] = Pager.value(page: number, of: plan.pages.count, path: Address.coverage)
  }

  private func items(of list: CoverageList, _ range: Range<Int>, in site: SiteContext) -> [Value] {
    switch list {
    case .singleOrigin: coverage.singleOrigin[range].map(site.singleOriginItem)
    case .untold: coverage.untold[range].map(site.untoldItem)
    case .speakerless: coverage.speakerless[range].map(site.speakerlessItem)
    case .misspelt: coverage.misspelt[range].map(site.misspeltItem)
    case .gaps: coverage.gaps[range].map(site.gapItem)
    case .unarchived: coverage.unarchived[range].map(site.unarchivedItem)
    case .unmentioned: coverage.unmentioned[range].map(site.unmentionedItem)
    }
  }
}
