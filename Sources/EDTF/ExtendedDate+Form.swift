extension ExtendedDate.Form {
  /// The canonical EDTF text.
  var text: String {
    switch self {
    case .point(let point): point.text
    case .interval(let start, let end): start.text + "/" + end.text
    case .oneOf(let members): "[" + members.map(\.text).joined(separator: ",") + "]"
    case .allOf(let members): "{" + members.map(\.text).joined(separator: ",") + "}"
    }
  }

  /// The stretches of days that it is made of: one, but several for a set.
  var extents: [Extent] {
    switch self {
    case .point(let point): [point.extent]
    case .interval(let start, let end): [Extent(earliest: start.point?.earliest, latest: end.point?.latest)]
    case .oneOf(let members), .allOf(let members): members.map(\.extent)
    }
  }

  /// Every date in it, in the order written.
  var points: [DatePoint] {
    switch self {
    case .point(let point): [point]
    case .interval(let start, let end): [start.point, end.point].compactMap(\.self)
    case .oneOf(let members), .allOf(let members): members.flatMap(\.points)
    }
  }
}

extension ExtendedDate.Bound {
  var text: String {
    switch self {
    case .date(let point): point.text
    case .open: ".."
    case .unknown: ""
    }
  }

  var point: DatePoint? {
    guard case .date(let point) = self else { return nil }
    return point
  }
}

extension ExtendedDate.Member {
  var text: String {
    switch self {
    case .date(let point): point.text
    case .range(let first, let last): first.text + ".." + last.text
    case .upTo(let point): ".." + point.text
    case .onward(let point): point.text + ".."
    }
  }

  var extent: Extent {
    switch self {
    case .date(let point): point.extent
    case .range(let first, let last): Extent(earliest: first.earliest, latest: last.latest)
    case .upTo(let point): Extent(earliest: nil, latest: point.latest)
    case .onward(let point): Extent(earliest: point.earliest, latest: nil)
    }
  }

  var points: [DatePoint] {
    switch self {
    case .date(let point), .upTo(let point), .onward(let point): [point]
    case .range(let first, let last): [first, last]
    }
  }
}
