#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes a folder's files into one Swift file: `EmbedThemeTool FOLDER OUTPUT`.
@main
struct EmbedThemeTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw Misuse() }
    let files = try ThemeFile.all(in: arguments[1])
    let code = Data(GeneratedCode.text(for: files).utf8)
    // A file that is the same keeps its time, and nothing that uses it is compiled again.
    guard FileManager.default.contents(atPath: arguments[2]) != code else { return }
    try code.write(to: URL(filePath: arguments[2]))
  }
}

/// The tool was called with other arguments than a folder and a file.
struct Misuse: Error, CustomStringConvertible {
  var description: String { "usage: EmbedThemeTool FOLDER OUTPUT" }
}
