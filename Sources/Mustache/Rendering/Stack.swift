/// Elements of which the last that came is the first to go, in memory of their own.
///
/// An array would look with each step of a template whether somebody else holds it too.
struct Stack<Element: BitwiseCopyable>: ~Copyable {
  private var start: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    start = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { start.deallocate() }

  /// The elements as they came; they stand there until another comes or goes.
  var elements: UnsafeMutableBufferPointer<Element> { UnsafeMutableBufferPointer(start: start, count: count) }

  var last: Element? { count > 0 ? start[count - 1] : nil }

  mutating func push(_ element: Element) {
    if count == capacity { grow() }
    (start + count).initialize(to: element)
    count += 1
  }

  @discardableResult
  mutating func pop() -> Element? {
    guard let last else { return nil }
    count -= 1
    return last
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.initialize(from: start, count: count)
    start.deallocate()
    start = larger
    capacity *= 2
  }
}
