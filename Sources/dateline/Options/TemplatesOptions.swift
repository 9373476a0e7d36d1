import ArgumentParser

/// Where the user's own templates are.
struct TemplatesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of templates that stand in for the default ones, if it is not Templates/ in the briefing's folder.",
      valueName: "folder"))
  var templates: String?

  /// The folder of the user's own templates, if there is one.
  func folder(of briefing: ContentOptions) -> String? {
    if let templates { return withoutSlashes(templates) }
    let usual = briefing.inside("Templates")
    return Process.exists(usual) ? usual : nil
  }
}
