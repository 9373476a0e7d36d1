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
      Front matter is left out. Plain Markdown comes out as cmark-gfm writes it with all its extensions and footnotes;
      annotations become links to the records' pages, as if the fragment stood at the top of a site.

      Examples:
        dateline render Content/dispatches/2013-01-11-dw.md
        echo '*Konna*' | dateline render -
      """)

  @Argument(help: "The file, or - for standard input.")
  var file = "-"

  func run() throws {
    let console = Console()
    let bytes = try console.read(fileOrInput: file)
    let reading = readFragment(bytes, path: file)
    DiagnosticReport(reading.diagnostics, isStrict: false).show(on: console)
    try console.output(renderFragment(of: reading.body, root: ""))
    if reading.diagnostics.contains(where: { $0.severity == .error }) { throw Outcome.contentHasErrors }
  }
}
