import ArgumentParser
import BriefingModel
import CommonMark
import Reading
import SiteRendering

/// `dateline render`: one Markdown file to an HTML fragment.
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print one Markdown file as an HTML fragment.",
    discussion: """
      Front matter is left out. Plain Markdown comes out as cmark-gfm writes it with all its extensions and footnotes; \
      annotations become links to the records' pages, as if the fragment stood at the top of a site.

      Examples:
        dateline render Content/dispatches/2013-01-11-dw.md
        echo '*Konna*' | dateline render -
      """)

  @Argument(help: "The file, or - for standard input.")
  var file = "-"

  func run() throws {
    let console = Console()
    let reading = readFragment(try console.read(fileOrInput: file), path: file == "-" ? "standard input" : file)
    DiagnosticReport(reading.diagnostics, isStrict: false).show(on: console)
    if let body = reading.body {
      try console.output(
        renderFragment(of: body, in: reading.briefing, root: "", theme: try console.defaultTheme()))
    } else if let document = try? Document(reading.markdown) {
      // What cmark-gfm must not be fed has been told as a diagnostic.
      try console.output(document.renderHTML())
    }
    if reading.diagnostics.contains(where: { $0.severity == .error }) { throw Outcome.contentHasErrors }
  }
}
