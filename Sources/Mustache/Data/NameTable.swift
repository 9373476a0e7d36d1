import Synchronization

/// The texts of all names, each known by its place in the table.
final class NameTable: Sendable {
  static let shared = NameTable()

  private struct Entries {
    // The first stands for ``Name/base``, which no tag can say.
    var texts = [" "]
    var numbers: [String: Int32] = [:]
  }

  private let entries = Mutex(Entries())

  func number(of text: String) -> Int32 {
    entries.withLock { entries in
      if let known = entries.numbers[text] { return known }
      let number = Int32(entries.texts.count)
      entries.texts.append(text)
      entries.numbers[text] = number
      return number
    }
  }

  func text(of number: Int32) -> String {
    entries.withLock { $0.texts[Int(number)] }
  }
}
