import ArgumentParser
import SiteRendering

/// `dateline new template`: a copy of a default template, to change.
struct NewTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Copy a default template to Templates/, to change it.",
    discussion: """
      The copy begins with a comment that lists the names it may use. 'dateline new template list' lists the templates.

      Example:
        dateline new template dispatch
      """)

  @Argument(help: "The template's name, such as dispatch, event or layout.")
  var name: String

  @Argument(help: ArgumentHelp("The briefing's folder, the one that holds Content/.", valueName: "dir"))
  var folder = "."

  @OptionGroup var consoleOptions: ConsoleOptions

  func run() throws {
    let console = consoleOptions.console
    let templates = DefaultTemplate.all
    if name == "list" {
      return try console.output(templates.map { $0.name + "\n" }.joined())
    }
    guard let template = templates.first(where: { $0.name == name || $0.path == name }) else {
      throw console.refuse("there is no template '\(name)'; 'dateline new template list' lists them")
    }
    guard Process.isFolder(folder) else {
      throw console.refuse("there is no folder '\(folder)'; name the briefing's, the one that holds Content/")
    }
    let path = path(of: "Templates/" + template.path, in: folder)
    guard !Process.exists(path) else { throw console.refuse("\(path) exists already; nothing was written") }
    try console.create(path, text: template.textWithNames)
    console.say("Made \(path)")
  }
}

extension DefaultTemplate {
  /// The name by which templates call it: `dispatch`.
  fileprivate var name: String { String(path.prefix { $0 != "." }) }

  /// The template under a comment with the names that it may use.
  fileprivate var textWithNames: String {
    let text = String(decoding: bytes, as: UTF8.self)
    return names.isEmpty ? text : "{{! The names that this template may use:\n\n\(names)}}\n" + text
  }
}
