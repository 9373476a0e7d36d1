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
  var contentFolder: String { content.map(withoutSlashes) ?? inside("Content") }

  /// The path of something in the briefing's folder.
  func inside(_ name: String) -> String { path(of: name, in: folder) }

  func validate() throws {
    if folder.isEmpty || content?.isEmpty == true {
      throw ValidationError("A folder needs a name; '.' is the current one.")
    }
  }
}

/// Returns the path of something in a folder, as short as a person would write it.
func path(of name: String, in folder: String) -> String {
  folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// Returns a path without the slashes at its end, which mean nothing.
func withoutSlashes(_ path: String) -> String {
  var path = path[...]
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return String(path)
}
