import BriefingModel

/// What the fields of one file are read with.
///
/// It is an object, since each field has it.
final class FieldContext {
  /// The file.
  let text: SourceText
  /// What ids mean.
  let directory: RecordDirectory
  /// What an unknown record is.
  let unknownRecords: Settings.UnknownRecords
  /// Where problems go.
  let findings: Findings

  init(
    text: SourceText, directory: RecordDirectory = .empty, unknownRecords: Settings.UnknownRecords = .error,
    findings: Findings = Findings()
  ) {
    self.text = text
    self.directory = directory
    self.unknownRecords = unknownRecords
    self.findings = findings
  }

  /// The name of the content folder.
  var folder: Substring { text.path.prefix { $0 != "/" } }

  /// Notes that something withheld is named at a range.
  func noteWithheld(at range: Range<Int>) {
    findings.withheldLines.insert(text.line(at: range.lowerBound))
  }

  /// Reports a problem.
  func report(_ name: DiagnosticName, _ message: String, at range: Range<Int>, remedies: [String] = []) {
    findings.diagnostics.append(text.diagnostic(name, message, at: range, remedies: remedies))
  }

  /// Reports a reference to a record that no file describes.
  func report(unknown record: UnknownRecord, at range: Range<Int>) {
    let severity: Severity = unknownRecords == .stub && Identifier.isValid(record.id) ? .warning : .error
    findings.unknown.append(record)
    findings.diagnostics.append(
      text.unknownRecord(record, at: range, directory: directory, called: nil, isKindFixed: true, severity: severity))
  }
}
