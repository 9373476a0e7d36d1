import ArgumentParser

/// What counts as an error.
struct StrictnessOptions: ParsableArguments {
  @Flag(help: "Treat warnings as errors.")
  var strict = false
}
