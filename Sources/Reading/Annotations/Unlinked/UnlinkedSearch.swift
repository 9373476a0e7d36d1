import BriefingModel
import CommonMark

/// The search for names without annotation, which goes on while a body is walked.
struct UnlinkedSearch {
  private let finder: NameFinder
  /// The record that the body belongs to, whose own name stands in it as it is.
  private let own: RecordReference?
  let readsHeadings: Bool

  /// The runs of plain text of the current paragraph, heading or table.
  private(set) var runs: [TextRun] = []
  /// The names found in it.
  private(set) var found: [(name: FoundName, isWhole: Bool)] = []
  /// Where the text of the current paragraph, heading or cell starts in that of its block.
  private(set) var start = 0
  private var firstRun = 0
  private var isBroken = true

  init(_ finder: NameFinder, own: RecordReference?, readsHeadings: Bool) {
    self.finder = finder
    self.own = own
    self.readsHeadings = readsHeadings
  }

  /// Begins with a paragraph, a heading or a table.
  mutating func begin() {
    runs.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    firstRun = 0
  }

  /// Begins with what names are found in: a paragraph, a heading, or a cell of a table.
  mutating func beginText(at start: Int) {
    self.start = start
    isBroken = true
  }

  /// Notes that the walk has come to some inline.
  mutating func pass(_ kind: Node.Kind) {
    switch kind {
    case .text, .softBreak, .lineBreak: break
    default: isBroken = true
    }
  }

  /// Notes a run of plain text.
  mutating func add(_ node: Node, _ piece: Range<Int>, words: Range<Int>) {
    guard !words.isEmpty else { return }
    runs.append(TextRun(node: node, piece: piece, words: words, goesOn: !isBroken))
    isBroken = false
  }

  /// Finds the names in a range of a block's text, which the walk is leaving.
  mutating func find(in words: [UInt8], _ range: Range<Int>) {
    for candidate in finder.candidates(in: words, range) {
      while firstRun < runs.count, runs[firstRun].words.upperBound <= candidate.range.lowerBound { firstRun += 1 }
      // Most names are annotated, so that is asked first.
      guard let isWhole = isWhole(candidate.range, in: words), let name = candidate.meaning(in: words) else { continue }
      if own.map({ !name.references.contains($0) }) ?? true { found.append((name, isWhole)) }
    }
  }

  /// Whether a range of plain text is free of markup; `nil` where it is no plain text.
  private func isWhole(_ range: Range<Int>, in words: [UInt8]) -> Bool? {
    var offset = range.lowerBound
    var isWhole = true
    for run in runs[firstRun...] where offset < range.upperBound {
      let isBehindSpace = run.words.lowerBound == offset + 1 && words[offset] == Byte.space
      guard run.words.lowerBound <= offset || isBehindSpace else { return nil }
      if offset > range.lowerBound, !run.goesOn { isWhole = false }
      offset = run.words.upperBound
    }
    return offset < range.upperBound ? nil : isWhole
  }
}
