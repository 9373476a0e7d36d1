import PackagePlugin

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Puts the default theme, every file of `Templates/`, into the target that uses this plugin.
///
/// The target gets one generated Swift file with the enum `EmbeddedTheme`. Every file and folder of the theme is an
/// input, so a theme file that is changed, added or removed makes the next build write it anew. The package manager
/// keeps its list of inputs until it sees another file below a target's folder: that is what the link `Templates`
/// beside this file is for.
@main
struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let theme = context.package.directoryURL.appending(path: "Templates", directoryHint: .isDirectory)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme.swift", directoryHint: .notDirectory)
    let inside = try FileManager.default.subpathsOfDirectory(atPath: theme.path(percentEncoded: false)).sorted()
    return [
      .buildCommand(
        displayName: "Embedding the default theme",
        executable: try context.tool(named: "EmbedThemeTool").url,
        arguments: [theme.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: [theme] + inside.map { theme.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
