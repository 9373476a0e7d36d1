extension DateWording {
  func oneOf(_ members: [ExtendedDate.Member]) -> String {
    let shared = sharedPart(of: members)
    let texts = members.map { member in
      switch member {
      case .date(let point): self.point(point, without: shared)
      case .range(let first, let last): range(first, last, without: shared)
      case .upTo(let point): self.point(point) + " " + language.orEarlier
      case .onward(let point): self.point(point) + " " + language.orLater
      }
    }
    return text(list(texts, language.or), with: shared)
  }

  func allOf(_ members: [ExtendedDate.Member]) -> String {
    let shared = sharedPart(of: members)
    let texts = members.map { member in
      switch member {
      case .date(let point): self.point(point, without: shared)
      case .range(let first, let last): range(first, last, without: shared)
      case .upTo(let point): language.until(self.point(point), point.granularity)
      case .onward(let point): language.from(self.point(point), point.granularity)
      }
    }
    return text(list(texts, language.and), with: shared)
  }

  /// An open member ends in words of its own, after which nothing shared can follow.
  private func sharedPart(of members: [ExtendedDate.Member]) -> SharedPart {
    let isClosed = members.allSatisfy { $0.extent.earliest != nil && $0.extent.latest != nil }
    return isClosed ? SharedPart(of: members.flatMap(\.points)) : .nothing
  }

  /// `a, b or c`.
  private func list(_ texts: [String], _ word: (String) -> String) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " " + word(last) + " " + last
  }
}
