/// Takes passwords, tokens and keys out of what is told.
struct Redaction: Sendable {
  private let secrets: [String]

  /// The variables in which programs look for secrets; rclone's have its remote's name in them.
  private static let variables = [
    "RSYNC_PASSWORD", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "RCLONE_CONFIG_PASS",
    "RCLONE_WEBDAV_PASS", "RCLONE_SFTP_PASS", "RCLONE_FTP_PASS", "RCLONE_S3_SECRET_ACCESS_KEY", "GITHUB_TOKEN",
    "GH_TOKEN", "GITLAB_TOKEN", "CI_JOB_TOKEN",
  ]
  private static let endings = [
    "PASS", "TOKEN", "BEARER_TOKEN", "SECRET_ACCESS_KEY", "ACCESS_KEY_ID", "KEY", "KEY_PEM", "KEY_FILE_PASS",
    "CLIENT_SECRET", "SERVICE_ACCOUNT_CREDENTIALS", "SAS_URL", "APPLICATION_KEY", "API_KEY",
  ]

  init(for target: PublicationTarget) {
    let remote = target.address.prefix { $0 != ":" }.uppercased().map { $0 == "-" || $0 == "." ? "_" : $0 }
    let names = Self.variables + Self.endings.map { "RCLONE_CONFIG_\(String(remote))_\($0)" }
    let fromEnvironment = names.compactMap(System.environment)
    let found = fromEnvironment + Self.secrets(in: target.address)
    // Short words would be taken out of the midst of others.
    secrets = Set(found.filter { $0.count >= 4 }).sorted { $0.count > $1.count }
  }

  /// Returns a text without them.
  func redact(_ text: String) -> String {
    let known = secrets.reduce(text) { $0.replacing($1, with: "…") }
    return Self.withoutUserInformation(known)
  }

  /// Returns an address as it may be shown.
  static func shown(_ address: String) -> String {
    if address.hasPrefix(":"), let comma = address.firstIndex(of: ",") {
      // A connection string of rclone, which may hold a password: what follows the last colon outside quotes is a path.
      let end = endOfConnectionString(address)
      return address[..<comma] + ",…" + address[end...]
    }
    return withoutUserInformation(String(address.prefix { $0 != "?" }))
  }

  /// What may be a secret in an address: the parts of its user information, and the values of a connection string.
  private static func secrets(in address: String) -> [String] {
    if address.hasPrefix(":") {
      return address[..<endOfConnectionString(address)].split { ",=\"'".contains($0) }.dropFirst().map(String.init)
        .filter { !["url", "user", "pass", "vendor", "provider", "endpoint", "host", "port"].contains($0) }
    }
    guard let scheme = address.firstRange(of: "://") else { return [] }
    let authority = address[scheme.upperBound...].prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@") else { return [] }
    let information = authority[..<at]
    if address.hasPrefix("ssh:") { return information.split(separator: ":").dropFirst().map(String.init) }
    return information.split(separator: ":").map(String.init)
  }

  private static func endOfConnectionString(_ address: String) -> String.Index {
    var quote: Character?
    for index in address.indices.dropFirst() {
      let character = address[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ":" {
        return index
      }
    }
    return address.endIndex
  }

  /// Takes the user and the password out of each URL; of one of SSH only the password, for the user is no secret there.
  private static func withoutUserInformation(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let scheme = rest.firstRange(of: "://") {
      let isSSH = rest[..<scheme.lowerBound].hasSuffix("ssh")
      result += rest[..<scheme.upperBound]
      rest = rest[scheme.upperBound...]
      let authority = rest.prefix { !"/ \n\t'\"<>".contains($0) }
      guard let at = authority.lastIndex(of: "@") else { continue }
      if isSSH { result += authority[..<at].prefix { $0 != ":" } + "@" }
      rest = rest[rest.index(after: at)...]
    }
    return result + rest
  }
}
