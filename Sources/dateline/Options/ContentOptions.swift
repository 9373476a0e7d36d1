import ArgumentParser

/// Where a briefing is, and where its content is if it stands elsewhere.
struct ContentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the content, if it is not Content/ in the briefing's folder.", valueName: "folder"))
  var content: String?

  @Argument(help: ArgumentHelp("The briefing's folder, the one that holds Content/.", valueName: "dir"))
  var folder = "."

  /// The folder of the content.
  var contentFolder: String { content ?? inside("Content") }

  /// The path of something in the briefing's folder, as short as a person would write it.
  func inside(_ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
