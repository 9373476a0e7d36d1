import Work

/// Values that hold finished HTML, each of which is made when first asked for and then stays in its place.
///
/// As with ``KeptValues``, whoever puts one of them into data has to hold this until these have been rendered, and are gone.
public final class KeptFragments: Sendable {
  /// Finished HTML, where it stands.
  public struct Fragment: @unchecked Sendable {
    // Written before anybody else knows of it, and only read from then on.
    let bytes: UnsafeBufferPointer<UInt8>
  }

  private let values: OnDemand<Value>
  private let markup = ByteStore()

  /// Makes room for so many values.
  public init(count: Int) { values = OnDemand(count: count) }

  /// The value at a position, made where it is not there yet, to be put into data.
  ///
  /// - Parameter make: Makes a value that is not itself one that is kept, of HTML for which there is ``room(for:)``.
  public func value(_ position: Int, make: () -> Value) -> Value {
    .kept(KeptValues.Handle(value: values.element(position, make: make)))
  }

  /// Puts finished HTML beside the other, for a value that is being made.
  public func room(for markup: [UInt8]) -> Value {
    .fragment(Fragment(bytes: self.markup.keep(markup)))
  }
}
