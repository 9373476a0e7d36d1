import Work

extension StageTimes {
  /// What the stages took, a line each, and what memory was needed.
  static var lines: [String] {
    let times = Stage.allCases.map { (stage: $0, time: time(of: $0)) }
    let total = times.reduce(Duration.zero) { $0 + $1.time }
    let stages = times.map { stage, time in
      let share = total > .zero ? Int((time / total * 100).rounded()) : 0
      return padded(stage.words, spoken(time)) + padded("", "\(share) %", to: 8)
    }
    let memory = Process.peakMemory.map { [padded("Peak memory", "\($0 / 1_000_000) MB")] } ?? []
    return ["Processor time by stage, of all threads together"] + stages + [padded("Together", spoken(total))] + memory
  }

  private static func padded(_ left: String, _ right: String, to width: Int = 28) -> String {
    left + String(repeating: " ", count: max(1, width - left.count - right.count)) + right
  }
}

extension Stage {
  fileprivate var words: String {
    switch self {
    case .list: "  list"
    case .read: "  read"
    case .frontMatter: "  front matter"
    case .parse: "  parse"
    case .link: "  link"
    case .weigh: "  weigh"
    case .layOut: "  lay out"
    case .render: "  render"
    case .write: "  write"
    }
  }
}
