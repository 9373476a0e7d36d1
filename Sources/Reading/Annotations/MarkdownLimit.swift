import BriefingModel
import CommonMark

extension SourceText {
  /// Tells that a text was not read because it would cost the Markdown parser seconds or gigabytes.
  func markdownLimit(_ refusal: Refusal, from start: Int) -> Diagnostic {
    let place = min(start + refusal.offset, max(bytes.count - 1, 0))
    return diagnostic(
      .markdownLimit, "this text has \(refusal.limit.excess): at most \(refusal.allowed) can be read",
      at: place..<place + 1, remedies: [refusal.limit.remedy])
  }
}

extension Refusal.Limit {
  /// What there is too much of.
  fileprivate var excess: String {
    switch self {
    case .fileSize: "too many bytes"
    case .nesting: "too many quotations, lists and footnotes within each other"
    case .paragraphLines: "too many lines in a paragraph before a table"
    case .images: "too many “![” in a paragraph"
    case .unclosedMarkup: "too many “<!” and “<?” in a paragraph"
    case .closingParentheses: "too many “)” in a row"
    case .addressBytes: "too many “@”, “www.” and “://” in long lines"
    case .inlineNesting: "too many “*”, “_”, “~” and “![” before the links of a paragraph"
    case .tableColumns: "too many columns in a table"
    case .tableCells: "too many cells in its tables"
    case .referenceBytes: "too many uses of long link definitions"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .fileSize: "divide it into several files"
    case .nesting: "start some of them further to the left"
    case .paragraphLines: "put an empty line before the table"
    case .images, .unclosedMarkup, .inlineNesting: "divide the paragraph with an empty line"
    case .closingParentheses: "put a space between them"
    case .addressBytes: "break the lines"
    case .tableColumns, .tableCells: "divide the table into several"
    case .referenceBytes: "write the destinations where they are used"
    }
  }
}
