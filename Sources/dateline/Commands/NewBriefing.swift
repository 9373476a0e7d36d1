import ArgumentParser
import Publishing

/// `dateline new DIR`: a briefing to start from.
struct NewBriefing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "Start a briefing in a new folder.",
    discussion: """
      It has one invented dispatch and its records, and builds without a warning; change it from there.

      Example:
        dateline new sahel
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
  var folder: String

  @Option(help: "The briefing's title; by default the folder's name.")
  var title: String?

  @OptionGroup var consoleOptions: ConsoleOptions

  func run() throws {
    let console = consoleOptions.console
    let name = folder.split(separator: "/").last.map(String.init) ?? folder
    guard !folder.isEmpty, !Process.exists(folder) || Process.isFolder(folder) else {
      throw console.refuse(folder.isEmpty ? "a folder needs a name; '.' is the current one" : "\(folder) is a file")
    }
    let files = StarterBriefing.files(
      title: title.flatMap { $0.isEmpty ? nil : $0 } ?? (name == "." ? "A briefing" : name))
    for file in files {
      let path = path(of: file.path, in: folder)
      guard !Process.exists(path) else { throw console.refuse("\(path) exists already; nothing was written") }
    }
    for file in files { try console.create(path(of: file.path, in: folder), text: file.text) }
    console.say("Made \(counted(files.count, "file")) in \(name == "." ? "this folder" : folder)")
    console.say("Now: dateline build\(name == "." ? "" : " " + shellWord(folder))")
  }
}

/// Writes a word so that a shell takes it as one.
private func shellWord(_ word: String) -> String {
  let isPlain = word.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
  return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
