import BriefingModel
import Mustache

/// The links between the sections, which stand on every page.
enum Navigation {
  /// Where in the sections a page stands.
  enum Position: Hashable {
    /// It is the page that a link leads to.
    case at(String)
    /// It stands in the section of that index.
    case under(String)
    case elsewhere

    init(_ section: Section, path: String) {
      let index = Address.index(section)
      self = path == index || section == .page ? .at(path) : .under(index)
    }
  }

  /// The links, by where a page stands; a section that has no pages is left out.
  static func all(in briefing: Briefing, hasDifferences: Bool, words: Words) -> [Position: Value] {
    let sections = Section.allCases.filter { section in
      switch section {
      case .changes: briefing.edition.since != nil
      case .differences: hasDifferences
      case .page, .search, .coverage: false
      default: true
      }
    }
    var links = sections.map { (words.title(of: $0), Address.index($0)) }
    links += briefing.freePages(words: words).map { ($0.title, Address.page($0.id)) }
    links.append((words.title(of: .search), Address.search))
    if briefing.isInternal { links.append((words.title(of: .coverage), Address.coverage)) }
    var values: [Position: Value] = [.elsewhere: value(of: links, current: nil)]
    for (_, path) in links {
      values[.at(path)] = value(of: links, current: (path, "page"))
      values[.under(path)] = value(of: links, current: (path, "true"))
    }
    return values
  }

  private static func value(of links: [(label: String, path: String)], current: (path: String, word: String)?) -> Value
  {
    .list(
      links.map { link in
        [
          .label: .text(link.label), .path: .text(link.path),
          .current: link.path == current?.path ? Value(current?.word) : .none,
        ]
      })
  }
}

extension Briefing {
  /// The free pages, with a page about the briefing where the desk wrote none.
  func freePages(words: Words) -> [FreePage] {
    if pages.contains(where: { $0.id == "about" }) { return pages }
    var about = FreePage(id: "about", title: words.about)
    about.summary = settings.description
    about.marking = settings.marking
    return [about] + pages
  }
}
