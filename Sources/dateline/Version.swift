/// The program's version.
enum Version {
  /// The version, as `dateline --version` prints it.
  static let number = "0.1.0"
}
