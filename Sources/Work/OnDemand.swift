import Synchronization

/// Elements that many threads look at, each of which is made when first asked for and then stays in its place.
///
/// Nobody waits: two threads may make the same element at once, and both get the one that came first.
public final class OnDemand<Element: Sendable>: Sendable {
  @usableFromInline typealias Place = Atomic<UnsafeMutablePointer<Element>?>

  // The memory is that of this object alone; what stands in it is atomic, and what that leads to is never changed.
  @usableFromInline nonisolated(unsafe) let places: UnsafeMutableBufferPointer<Place>

  /// Makes room for so many elements.
  public init(count: Int) {
    places = .allocate(capacity: count)
    for index in places.indices { places.initializeElement(at: index, to: Place(nil)) }
  }

  deinit {
    for index in places.indices {
      if let element = places[index].load(ordering: .acquiring) { OnDemand.free(element) }
    }
    places.deinitialize()
    places.deallocate()
  }

  /// The element at a position within the count, where it stands as long as this object is held.
  @inlinable
  public func element(_ position: Int, make: () -> Element) -> UnsafePointer<Element> {
    if let known = places[position].load(ordering: .acquiring) { return UnsafePointer(known) }
    let made = UnsafeMutablePointer<Element>.allocate(capacity: 1)
    made.initialize(to: make())
    let (isFirst, known) = places[position].compareExchange(
      expected: nil, desired: made, ordering: .acquiringAndReleasing)
    guard !isFirst, let known else { return UnsafePointer(made) }
    OnDemand.free(made)
    return UnsafePointer(known)
  }

  @usableFromInline static func free(_ element: UnsafeMutablePointer<Element>) {
    element.deinitialize(count: 1)
    element.deallocate()
  }
}
