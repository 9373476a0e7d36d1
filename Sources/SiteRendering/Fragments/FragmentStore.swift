import Synchronization

/// What several pages need, each piece of it made when first asked for and kept: fragments, mostly.
///
/// Two threads may make the same piece at once; they get the same.
final class FragmentStore<Fragment: Sendable>: Sendable {
  private let fragments: Mutex<[Fragment?]>

  init(count: Int) {
    fragments = Mutex(Array(repeating: nil, count: count))
  }

  func fragment(_ index: Int, make: () -> Fragment) -> Fragment {
    if let known = fragments.withLock({ $0[index] }) { return known }
    let fragment = make()
    fragments.withLock { $0[index] = fragment }
    return fragment
  }
}
