import BriefingModel
import Mustache

/// The lists of the coverage page, in the order in which it shows them.
enum CoverageList: String, PagedList {
  case singleOrigin, untold, speakerless, misspelt, gaps, unarchived, unmentioned

  /// The name by which templates know the list, on later pages too.
  var laterName: Name { Name(rawValue) }

  var firstPageLimit: Int { 50 }
}

extension Coverage {
  /// How long a list is.
  func count(of list: CoverageList) -> Int {
    switch list {
    case .singleOrigin: singleOrigin.count
    case .untold: untold.count
    case .speakerless: speakerless.count
    case .misspelt: misspelt.count
    case .gaps: gaps.count
    case .unarchived: unarchived.count
    case .unmentioned: unmentioned.count
    }
  }
}
