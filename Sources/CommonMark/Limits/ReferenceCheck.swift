/// Refuses link reference definitions whose destination and title, copied to each place of use, make too much.
struct ReferenceCheck {
  private let source: UnsafeBufferPointer<UInt8>
  private let limits: Limits

  init(_ source: UnsafeBufferPointer<UInt8>, limits: Limits) {
    self.source = source
    self.limits = limits
  }

  func run() throws(Refusal) {
    let sizes = definitionSizes()
    guard !sizes.isEmpty else { return }
    // Each definition has its own label once.
    var bytes = -sizes.values.reduce(0, +)
    var labels = LinkLabels(in: source)
    while let label = labels.next() {
      guard let size = sizes[labels.key(of: label)] else { continue }
      bytes += size
      guard bytes > limits.referenceBytes else { continue }
      throw Refusal(.referenceBytes, allowed: limits.referenceBytes, found: bytes, at: label.start, in: source)
    }
  }

  /// The bytes of the longest definition that each label may have.
  private func definitionSizes() -> [LinkLabels.Key: Int] {
    var sizes: [LinkLabels.Key: Int] = [:]
    var reader = DefinitionReader(source)
    var labels = LinkLabels(in: source)
    while let label = labels.next() {
      guard label.end + 1 < source.count, source[label.end + 1] == UInt8(ascii: ":") else { continue }
      sizes[labels.key(of: label), default: 0].raise(to: reader.size(from: label.end + 2))
    }
    return sizes
  }
}

extension Int {
  mutating func raise(to other: Int) { self = Swift.max(self, other) }
}
