import Synchronization

/// Fragments that several pages show, each rendered when first asked for and kept.
///
/// Two threads may render the same fragment at once; they get the same bytes.
final class FragmentStore: Sendable {
  private let fragments: Mutex<[[UInt8]?]>

  init(count: Int) {
    fragments = Mutex(Array(repeating: nil, count: count))
  }

  func fragment(_ index: Int, render: () -> [UInt8]) -> [UInt8] {
    if let known = fragments.withLock({ $0[index] }) { return known }
    let rendered = render()
    fragments.withLock { $0[index] = rendered }
    return rendered
  }
}
