/// How a command ended, where it did not simply succeed; what is wrong has been said already.
enum Outcome: Int32, Error {
  /// The content has errors.
  case contentHasErrors = 1
  /// The command was used wrongly.
  case usedWrongly = 2
  /// The machine failed the command: disk, permission, network.
  case machineFailed = 3
}
