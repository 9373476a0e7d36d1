/// A compiled template, ready to be rendered on any thread.
///
/// A class, as all threads look at the same few: copies of its parts would have their holders counted with each rendering.
public final class Template: Sendable {
  /// The template's name.
  public let name: String
  let program: Program

  init(name: String, program: Program) {
    self.name = name
    self.program = program
  }

  /// The same template for data in which some names always have the same finished HTML in UTF-8, wherever a tag asks for
  /// them, so that they need not be looked up.
  public func with(_ constants: [Name: [UInt8]]) -> Template {
    Template(name: name, program: program.with(constants))
  }

  /// Renders the template with data; a name that the data does not have prints nothing.
  ///
  /// - Parameters:
  ///   - data: The names and their values.
  ///   - capacity: How many bytes are likely to come, at most, so that there is room for them at once.
  ///   - take: Is given the bytes, in UTF-8, which stand where they are until it returns.
  public func render<Result>(
    _ data: Object, capacity: Int = 8 << 10, _ take: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafePointer(to: Value.object(data)) { data in
      var renderer = Renderer(data, capacity: capacity)
      renderer.run(program)
      return take(renderer.sink.bytes)
    }
  }

  /// The template rendered with data, in UTF-8.
  public func render(_ data: Object) -> [UInt8] { render(data) { Array($0) } }
}
