/// Why a site was not published, or not wholly.
public enum PublicationProblem: Sendable, Hashable {
  /// No build has written a site there.
  case noSite(String)
  /// The site does not say for whom it was built.
  case unlabelled(String)
  /// The site was built for a narrower audience than may see the host.
  case audience(built: String, host: String, allowed: String)
  /// These files are no longer what the build has written.
  case altered([String], output: String)
  /// A build has replaced the site while it was published.
  case rebuilt(String)
  /// The target holds these, and nothing was published there before.
  case foreign([String])
  /// These stand at the target in the place of the site's files, and were not published.
  case conflicts([String])
  /// The target holds what was published from elsewhere since; in words, if it says so.
  case newer(String?)
  /// Somebody else has published while this publication ran.
  case overtaken
  /// More files would be deleted than may be.
  case tooManyDeletions(Int, limit: Int)
  /// Another publication to the same target is running; its process number, where it is known.
  case inUse(process: Int?)
  /// The address is none of its kind.
  case address(String)
  /// A program is not installed.
  case missingProgram(String, package: String)
  /// A program has failed, in its own words.
  case program(String, String)
  /// It stopped on the way.
  case stopped(PublishingError, done: [String], left: [String])

  /// Whether it was refused before anything was done, because of what was asked for.
  public var isRefusal: Bool {
    switch self {
    case .noSite, .unlabelled, .audience, .altered, .foreign, .conflicts, .newer, .tooManyDeletions, .address: true
    case .rebuilt, .overtaken, .inUse, .missingProgram, .program, .stopped: false
    }
  }
}

extension PublicationProblem {
  /// One line that tells a person what is wrong and what to do, without a full stop.
  var text: String {
    switch self {
    case .noSite(let path): "there is no site in \(path); build it first"
    case .unlabelled(let path): "\(path) does not say for whom it was built; build it again"
    case .audience(let built, let host, let allowed):
      "this site was built for \(built), and the host \(host) is for \(allowed); "
        + "build it for that audience, or give the host another one"
    case .altered(let paths, let output):
      "\(output) is not as the build wrote it (\(PublishingError.list(paths))); build it again"
    case .rebuilt(let path): "\(path) was built anew meanwhile; publish again"
    case .foreign(let names):
      "the target holds \(PublishingError.list(names)), and dateline has not published there before; name another place, "
        + "or publish beside that with --force"
    case .conflicts(let paths):
      "the target holds \(PublishingError.list(paths)) that dateline did not publish and that the site would replace: "
        + "move \(paths.count == 1 ? "it" : "them") away"
    case .newer(let edition):
      "the target has been published from elsewhere since\(edition.map { " (“\($0)”)" } ?? ""); "
        + "replace that with --force"
    case .overtaken: "somebody else has published to the target meanwhile; publish again"
    case .tooManyDeletions(let count, let limit):
      "\(count) files would be deleted, more than max-deletes allows (\(limit)); delete them with --force"
    case .inUse(let process):
      "another publication\(process.map { " (process \($0))" } ?? "") is publishing there"
    case .address(let reason): reason
    case .missingProgram(let name, let package):
      "\(name) is not installed; install the package \(package)"
    case .program(let name, let message): "\(name): \(message)"
    case .stopped(let cause, let done, let left):
      "\(cause.description); \(done.isEmpty ? "nothing was sent" : "sent: \(done.joined(separator: ", "))"); "
        + "not done: \(left.joined(separator: ", ")); publish again to finish"
    }
  }
}
