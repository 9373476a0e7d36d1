import ArgumentParser

/// Where the site goes.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder to write the site to, if it is not Output/ in the briefing's folder.", valueName: "folder"))
  var output: String?

  /// The folder to write the site to.
  func folder(of briefing: ContentOptions) -> String { output ?? briefing.inside("Output") }
}
