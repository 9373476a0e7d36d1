import ArgumentParser

/// Where a briefing is, and where its parts are if they stand elsewhere.
struct FolderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the content, if it is not Content/ in the briefing's folder.", valueName: "folder"))
  var content: String?

  @Option(help: ArgumentHelp("The folder of templates that stand in for the default ones.", valueName: "folder"))
  var templates: String?

  @Option(help: ArgumentHelp("The folder to write the site to, if it is not Output/ in the briefing's folder.", valueName: "folder"))
  var output: String?

  @Argument(help: ArgumentHelp("The briefing's folder, the one that holds Content/.", valueName: "dir"))
  var folder = "."

  /// The folder of the content.
  var contentFolder: String { content ?? inside("Content") }

  /// The folder of the user's own templates, if there is one.
  var templatesFolder: String? {
    if let templates { return templates }
    let usual = inside("Templates")
    return Process.exists(usual) ? usual : nil
  }

  /// The folder to write the site to.
  var outputFolder: String { output ?? inside("Output") }

  private func inside(_ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
