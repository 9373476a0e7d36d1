/// One value of a YAML text, and the bytes of the file that say it.
struct YAMLValue: Sendable {
  /// What a value is.
  enum Content: Sendable {
    /// A text; `start` is the offset of its first byte where the file has it verbatim.
    case text(String, start: Int?)
    case list([YAMLValue])
    case map([YAMLEntry])
  }

  /// What it is.
  var content: Content
  /// Its bytes in the file, as far as its first line goes.
  var range: Range<Int>

  /// Whether nothing is said: a key without a value, an empty text.
  var isEmpty: Bool {
    switch content {
    case .text(let text, _): !text.utf8.contains { $0 > 0x20 }
    case .list(let values): values.isEmpty
    case .map(let entries): entries.isEmpty
    }
  }

  /// The word for what it is in a message.
  var noun: String {
    switch content {
    case .text: "a text"
    case .list: "a list"
    case .map: "a group of keys"
    }
  }
}

/// One key of a YAML text and its value.
struct YAMLEntry: Sendable {
  /// The key.
  var key: String
  /// The key's bytes in the file.
  var keyRange: Range<Int>
  /// The value.
  var value: YAMLValue
}
