import ArgumentParser

/// How much a command says.
struct ConsoleOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but problems.")
  var quiet = false

  /// The console that says as much as was asked for.
  var console: Console { Console(isQuiet: quiet) }
}
