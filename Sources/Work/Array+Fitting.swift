extension Array {
  /// An empty array with room for so many elements.
  public init(capacity: Int) {
    self.init()
    reserveCapacity(capacity)
  }

  /// The same elements in a buffer that has no room for more.
  public var fitted: [Element] {
    var fitted = [Element](capacity: count)
    fitted += self
    return fitted
  }
}
