import Publishing

extension PublicationPlan {
  /// The plan in words, a line each: `  new          3 files   12 KB  assets/map.svg, index.html`.
  var lines: [String] {
    var rows: [[String]] = []
    for (word, share) in [("new", new), ("changed", changed), ("unchanged", unchanged)] {
      rows.append(row(word, share, names: word != "unchanged"))
    }
    if withdrawn.count > 0 { rows.append(row(deletes ? "to delete" : "withdrawn", withdrawn, names: true)) }
    var lines = aligned(rows).split(separator: "\n").map { "  " + $0.trimmed }
    if withdrawn.count > 0, !deletes { lines.append("  What is withdrawn stays at the target; --delete deletes it.") }
    if finishesAnother { lines.append("  This finishes a publication that was cut short.") }
    if deletes, withdrawn.count > maximumDeletions {
      lines.append("  That is more than max-deletes allows (\(grouped(maximumDeletions))); it takes --force.")
    }
    return lines
  }

  /// What was done, in a line.
  func summary(took duration: Duration) -> String {
    guard !isEmpty else { return "Nothing has changed; nothing was sent" }
    let sent = new.count + changed.count
    let deleted = deletes && withdrawn.count > 0 ? ", deleted \(grouped(withdrawn.count))" : ""
    return "Sent \(counted(sent, "file")) (\(size(new.bytes + changed.bytes)))\(deleted) in \(spoken(duration))"
  }

  private func row(_ word: String, _ share: Share, names: Bool) -> [String] {
    let more = share.count > share.names.count ? " and \(grouped(share.count - share.names.count)) more" : ""
    return [
      word, counted(share.count, "file"), share.count == 0 ? "" : size(share.bytes),
      names ? share.names.joined(separator: ", ") + more : "",
    ]
  }

  private func size(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(grouped((bytes + 999) / 1000)) KB" : "\(grouped(bytes / 1_000_000)) MB"
  }
}

extension Substring {
  /// The text without the spaces at its end.
  fileprivate var trimmed: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
