extension MarkdownGrammar {
  /// A bullet, numbered or task list, tight or loose, with its later lines indented rightly, wrongly or not at all.
  mutating func list() -> [String] {
    let isOrdered = random.chance(35)
    let isTask = random.chance(25)
    let isLoose = random.chance(35)
    var number = random.pick([1, 1, 1, 0, 2, 9, 10, 123_456_789, 1_234_567_890])
    var bullet = random.pick(["-", "*", "+"])
    let dot = random.pick([".", ")"])
    let outer = random.chance(85) ? "" : random.pick([" ", "  ", "   ", "    "])
    var lines: [String] = []
    for _ in 0..<random.within(1...4) {
      let marker = isOrdered ? "\(number)\(dot)" : bullet
      let space = random.chance(88) ? " " : random.pick(["  ", "    ", "     ", "\t", ""])
      let task = isTask ? random.pick(["[ ] ", "[x] ", "[X] ", "[x]", "[ ]\t", "[y] ", "[  ] "]) : ""
      let content = random.chance(93) ? innerBlocks() : [""]
      let indent = random.chance(88) ? marker.count + space.count : random.below(6)
      for (index, line) in content.enumerated() {
        if index == 0 {
          lines.append(outer + marker + space + task + line)
        } else {
          lines.append(line.isEmpty ? "" : outer + String(repeating: " ", count: indent) + line)
        }
      }
      if isLoose { lines.append("") }
      number += random.chance(90) ? 1 : 3
      if random.chance(8) { bullet = random.pick(["-", "*", "+"]) }
    }
    return lines
  }

  /// A table, whole or broken: a wrong delimiter row, short and long rows, pipes escaped and in code.
  mutating func table() -> [String] {
    let columns = random.within(1...4)
    let hasOuterPipes = random.chance(75)
    var lines = random.chance(20) ? paragraph() : []
    lines.append(row(of: columns, hasOuterPipes))
    let delimiters = (0..<(random.chance(90) ? columns : columns + 1)).map { _ in
      random.chance(92)
        ? random.pick(["---", ":--", "--:", ":-:", "-", " - "]) : random.pick(["", ":", "=", "- -", ":::"])
    }
    lines.append(joined(delimiters, hasOuterPipes))
    for _ in 0..<random.below(5) {
      if random.chance(8) {
        lines += block()
      } else {
        lines.append(row(of: random.chance(80) ? columns : random.below(7), hasOuterPipes))
      }
    }
    return lines
  }

  private mutating func row(of columns: Int, _ hasOuterPipes: Bool) -> String {
    let cells = (0..<columns).map { _ in
      switch random.below(12) {
      case 0: ""
      case 1: "`a \\| b`"
      case 2: "a \\| b"
      case 3: "`a | b`"
      case 4: "[[a\\|b]]"
      default: " " + inlines() + " "
      }
    }
    return joined(cells, hasOuterPipes)
  }

  private mutating func joined(_ cells: [String], _ hasOuterPipes: Bool) -> String {
    let row = cells.joined(separator: "|")
    let outer = hasOuterPipes ? "|" + row + "|" : row
    return random.chance(92)
      ? outer : random.pick([outer + "|", " " + outer, "|" + outer, outer + " x", "    " + outer])
  }

  mutating func referenceDefinition() -> [String] {
    let title = random.pick(["", "", "", " \"t\"", " 't'", " (t)", " \"t", " \"a\\\"b\"", " \"t\" x"])
    let label = random.chance(90) ? referenceLabel() : random.pick(["", " ", "a[b", "a\\]b", "ẞ"])
    let line = "[\(label)]:" + random.pick([" ", "", "\t", "\n", "  "]) + destination() + title
    return [random.pick(["", "", "", "  ", "    "]) + line]
  }

  mutating func footnoteDefinition() -> [String] {
    let first = "[^\(footnoteLabel())]:" + random.pick([" ", "", "  "])
    var lines: [String] = []
    for (index, line) in innerBlocks().enumerated() {
      lines.append(
        index == 0 ? first + line : line.isEmpty ? "" : random.pick(["    ", "    ", "    ", "\t", "  ", ""]) + line)
    }
    return lines
  }
}
