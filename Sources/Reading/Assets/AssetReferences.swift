/// Looks for the paths of assets in texts that are no Markdown: style sheets, drawings, data, templates.
///
/// A path counts wherever it stands on its own, between quotation marks, brackets, commas or white space: relative to the
/// text's own folder, or with `assets/` before it.
struct AssetReferences {
  private let assets: Set<String>
  /// The bytes with which their paths end, by which most pieces of a text are told not to be one.
  private let lastBytes: Set<UInt8>

  /// Looks for these files of `assets/`, given relative to it.
  init(to assets: Set<String>) {
    self.assets = assets
    lastBytes = Set(assets.compactMap(\.utf8.last))
  }

  /// Whether a file may name others: by its ending.
  static func isSearched(_ path: String) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    return endings.contains(path[path.index(after: dot)...].lowercased())
  }

  private static let endings: Set<String> = [
    "css", "csv", "htm", "html", "js", "json", "geojson", "md", "mjs", "svg", "tsv", "txt", "webmanifest", "xhtml",
    "xml",
  ]

  /// Returns the assets that a text names, which stands in a folder of `assets/`, or elsewhere.
  func names(in bytes: [UInt8], folder: [Substring]? = nil) -> Set<String> {
    // A name may have a space, a comma or brackets in it, which elsewhere end one.
    names(in: bytes, folder, between: Self.isDelimiter)
      .union(names(in: bytes, folder, between: Self.isQuotation))
      .union(names(in: bytes, folder, between: Self.isFieldEnd))
  }

  private func names(in bytes: [UInt8], _ folder: [Substring]?, between isDelimiter: (UInt8) -> Bool) -> Set<String> {
    var names: Set<String> = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || isDelimiter(bytes[end]) {
      if start < end, end - start <= 4096, let name = name(bytes[start..<end], folder) { names.insert(name) }
      start = end + 1
    }
    return names
  }

  private func name(_ piece: ArraySlice<UInt8>, _ folder: [Substring]?) -> String? {
    guard let last = piece.last,
      lastBytes.contains(last) || piece.contains(Byte.hash) || piece.contains(Byte.questionMark)
    else { return nil }
    let written = PercentEncoding.decode(piece).replacing("&amp;", with: "&")
    for path in [written, written.before("#"), written.before("?"), written.before("?").before("#")] {
      if let tail = path.tail(behind: "assets/"), assets.contains(tail) { return tail }
      // A name without a dot is too likely a word.
      if let folder, path.contains("."), let path = RelativePath.resolve(path, from: folder), assets.contains(path) {
        return path
      }
    }
    return nil
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    isQuotation(byte) || Byte.isSpace(byte) || ",;=|[]{}*".utf8.contains(byte)
  }

  private static func isQuotation(_ byte: UInt8) -> Bool {
    byte == Byte.newline || "\"'`()<>\r".utf8.contains(byte)
  }

  /// What ends a field of a table in a text.
  private static func isFieldEnd(_ byte: UInt8) -> Bool {
    byte == Byte.newline || ",;\t\"\r".utf8.contains(byte)
  }
}

extension String {
  /// Returns what precedes the first of some character.
  fileprivate func before(_ character: Character) -> String {
    String(prefix { $0 != character })
  }

  /// Returns what follows the last time that a text stands at the start of a component.
  fileprivate func tail(behind text: String) -> String? {
    guard let range = ranges(of: text).last else { return nil }
    guard range.lowerBound == startIndex || "/}".contains(self[index(before: range.lowerBound)]) else { return nil }
    return String(self[range.upperBound...])
  }
}
