import BriefingModel

/// Diagnostics as a log of the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0).
enum SARIFDiagnostics {
  /// Returns the log, with one rule for each name that occurs in it.
  static func document(of diagnostics: [Diagnostic]) -> String {
    let names = DiagnosticName.allCases.filter { name in diagnostics.contains { $0.name == name } }
    return JSON.object([
      ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"),
      ("version", "2.1.0"),
      (
        "runs",
        [
          [
            "tool": [
              "driver": [
                "name": "dateline",
                "version": .string(Version.number),
                "rules": .array(names.map(rule(for:))),
              ]
            ],
            "columnKind": "unicodeCodePoints",
            "results": .array(diagnostics.map(result(for:))),
          ]
        ]
      ),
    ]).text
  }

  private static func rule(for name: DiagnosticName) -> JSON {
    [
      "id": .string(name.rawValue),
      "shortDescription": ["text": .string(name.summary)],
      "help": ["text": .string(name.remedy)],
      "defaultConfiguration": ["level": .string(level(of: name.severity))],
    ]
  }

  private static func result(for diagnostic: Diagnostic) -> JSON {
    let span = diagnostic.span
    var location: [(String, JSON)] = [("artifactLocation", ["uri": .string(percentEncoded(span.path))])]
    if span.line > 0 {
      var region: [(String, JSON)] = [("startLine", .number(span.line))]
      if span.column > 0 {
        region.append(("startColumn", .number(diagnostic.characterColumn)))
        region.append(("endColumn", .number(diagnostic.characterColumn + diagnostic.characterLength)))
      }
      location.append(("region", .object(region)))
    }
    return [
      "ruleId": .string(diagnostic.name.rawValue),
      "level": .string(level(of: diagnostic.severity)),
      "message": ["text": .string(([diagnostic.message] + diagnostic.remedies).joined(separator: "\n"))],
      "locations": [["physicalLocation": .object(location)]],
    ]
  }

  private static func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .notice: "note"
    }
  }

  /// Encodes what a URI reference cannot hold as it is (RFC 3986, section 3.3).
  private static func percentEncoded(_ path: String) -> String {
    var encoded = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return encoded
  }
}
