extension Array {
  /// Where an element stands, as long as somebody holds the array and nobody changes it.
  ///
  /// To hold the pointer is not to hold the array: a local array may be gone once it is not named any more. A large element that is only looked at need not be copied so, which would count the holders of all its parts.
  @inlinable
  public func pointer(to position: Int) -> UnsafePointer<Element> {
    withUnsafeBufferPointer { $0.pointer(to: position) }
  }

  /// All elements where they stand, as long as somebody holds the array and nobody changes it.
  @inlinable
  public var inPlace: UnsafeBufferPointer<Element> { withUnsafeBufferPointer { $0 } }
}

extension UnsafeBufferPointer {
  /// Where an element stands.
  @inlinable
  public func pointer(to position: Int) -> UnsafePointer<Element> {
    precondition(indices.contains(position))
    return baseAddress.unsafelyUnwrapped + position
  }
}
