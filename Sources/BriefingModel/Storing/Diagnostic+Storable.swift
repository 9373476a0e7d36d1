import Work

extension Diagnostic: Storable {
  /// Writes the diagnostic.
  public func write(to writer: inout ByteWriter) {
    writer.write(severity)
    writer.write(name)
    writer.write(message)
    writer.write(span.path)
    for number in [span.line, span.column, span.length] { writer.write(number) }
    writer.write(excerpt)
    writer.write(remedies)
  }

  /// Reads a diagnostic.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    let severity: Severity = try reader.value()
    let name: DiagnosticName = try reader.value()
    let message: String = try reader.value()
    let span = SourceSpan(
      path: try reader.value(), line: try reader.value(), column: try reader.value(), length: try reader.value())
    self.init(
      name, message, at: span, severity: severity, excerpt: try reader.value(), remedies: try reader.value())
  }
}

extension Severity: Storable {}

extension DiagnosticName: Storable {}
