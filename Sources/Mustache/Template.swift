/// A compiled template, ready to be rendered on any thread.
public struct Template: Sendable {
  /// The template's name.
  public let name: String
  let program: Program

  /// Appends the template rendered with data; a name that the data does not have prints nothing.
  public func render(_ data: Object, into bytes: inout [UInt8]) {
    var renderer = Renderer(program, data)
    renderer.run(into: &bytes)
  }

  /// The template rendered with data, in UTF-8.
  public func render(_ data: Object) -> [UInt8] {
    var bytes: [UInt8] = []
    render(data, into: &bytes)
    return bytes
  }
}
