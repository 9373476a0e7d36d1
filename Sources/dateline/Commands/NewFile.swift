import ArgumentParser
import BriefingModel
import Publishing
import Reading

/// `dateline new KIND NAME [DIR]`: one file of a briefing.
protocol NewFile: ParsableCommand {
  /// What the command makes one of.
  static var kind: StarterFile.Kind { get }
  /// Its name and where it goes.
  var file: NewFileOptions { get }
}

extension NewFile {
  /// The command's help, which differs from kind to kind by a noun and an example.
  static func fileConfiguration(example: String) -> CommandConfiguration {
    CommandConfiguration(
      commandName: kind.rawValue,
      abstract: "Make the file of \(["actor", "event"].contains(kind.rawValue) ? "an" : "a") \(kind.rawValue).",
      discussion: "Example:\n  dateline new \(kind.rawValue) \(example)")
  }

  func run() throws {
    try file.make(Self.kind)
  }
}

/// What each command takes that makes one file.
struct NewFileOptions: ParsableArguments {
  @Argument(help: "The name of the record, or the headline of the dispatch.")
  var name: String

  @Option(help: "The file name without .md; by default it is made of the name.")
  var id: String?

  @OptionGroup var consoleOptions: ConsoleOptions
  @OptionGroup var content: ContentOptions

  /// Makes the file, unless there is one.
  func make(_ kind: StarterFile.Kind, source: String? = nil, date: String? = nil) throws {
    let console = consoleOptions.console
    guard let id = id ?? Identifier.suggestion(for: name) else {
      throw console.refuse("no file name can be made of '\(name)'; give one with --id")
    }
    guard Identifier.isValid(id) else {
      throw console.refuse("'\(id)' is no id; use lower-case ASCII letters, digits and single hyphens")
    }
    let content = content.contentFolder
    guard Process.isFolder(content) else {
      throw console.refuse("there is no folder \(content); 'dateline new DIR' starts a briefing")
    }
    let path = "\(content)/\(kind.folder)/\(id).md"
    guard !Process.exists(path) else { throw console.refuse("\(path) exists already; nothing was written") }
    try console.create(path, text: StarterFile.text(of: kind, name: name, source: source, date: date))
    console.say("Made \(path)")
  }
}

/// `dateline new dispatch`.
struct NewDispatch: NewFile {
  static let kind = StarterFile.Kind.dispatch
  static let configuration: CommandConfiguration = fileConfiguration(
    example: "\"Mali seeks aid\" --source dw --published 2013-01-11")
  @OptionGroup var file: NewFileOptions

  @Option(help: ArgumentHelp("The id of the source that carried it.", valueName: "id"))
  var source: String?

  @Option(help: ArgumentHelp("When it was carried, in EDTF or RFC 3339.", valueName: "date"))
  var published: String?

  func run() throws {
    try file.make(.dispatch, source: source, date: published)
  }
}

/// `dateline new actor`.
struct NewActor: NewFile {
  static let kind = StarterFile.Kind.actor
  static let configuration: CommandConfiguration = fileConfiguration(example: "\"Dioncounda Traoré\"")
  @OptionGroup var file: NewFileOptions
}

/// `dateline new place`.
struct NewPlace: NewFile {
  static let kind = StarterFile.Kind.place
  static let configuration: CommandConfiguration = fileConfiguration(example: "Konna")
  @OptionGroup var file: NewFileOptions
}

/// `dateline new event`.
struct NewEvent: NewFile {
  static let kind = StarterFile.Kind.event
  static let configuration: CommandConfiguration = fileConfiguration(example: "\"Seizure of Konna\" --date 2013-01-10")
  @OptionGroup var file: NewFileOptions

  @Option(help: "When it happened, in EDTF.")
  var date: String?

  func run() throws {
    try file.make(.event, date: date)
  }
}

/// `dateline new source`.
struct NewSource: NewFile {
  static let kind = StarterFile.Kind.source
  static let configuration: CommandConfiguration = fileConfiguration(example: "Reuters")
  @OptionGroup var file: NewFileOptions
}
