import ArgumentParser
import BriefingModel
import Publishing

/// `dateline publish`: `Output/` to a host.
struct Publish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring the site in Output/ to a host.",
    discussion: """
      Hosts stand in briefing.yml:

        hosts:
          pages: {git: git@example.org:desk/briefing.git, branch: gh-pages}
          mirror: {directory: /srv/www/briefing}
          web: {rsync: desk@example.org:/srv/www/briefing}
          bucket: {rclone: store:briefing}

      What is going to happen is shown first. Files at the target that dateline did not publish are never touched; \
      those that the site no longer has stay there, too, unless --delete or 'delete: true' says otherwise.

      Examples:
        dateline publish pages --dry-run
        dateline publish --delete --yes
      """)

  @Argument(help: "The host's name; it can be left out where there is only one.")
  var target: String?

  @Flag(help: "Show what would happen; touch nothing, here or there.")
  var dryRun = false

  @Flag(help: "Delete without asking.")
  var yes = false

  @Flag(help: "Delete files at the target that were published and that the site no longer has.")
  var delete = false

  @Flag(
    help: """
      Publish though others have published there since, though the target holds other files, or though more would be \
      deleted than max-deletes allows.
      """)
  var force = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var consoleOptions: ConsoleOptions
  @OptionGroup var content: ContentOptions

  func run() throws {
    let console = consoleOptions.console
    let (name, content) = try target(on: console)
    let host = try console.host(name, of: content)
    let deletes = delete || host.deletes
    var options = Publication.Options()
    options.deletes = deletes
    options.isForced = force
    options.isDryRun = dryRun
    let folder = output.folder(of: content)
    let address = host.target(in: content)
    let publication = try console.publish {
      () throws(PublishingError) in
      try Publication(of: folder, to: address, options: options, stateFolder: Console.stateFolder)
    }
    console.say("Publishing “\(publication.edition)” from \(folder) to \(address.shown)")
    for line in publication.plan.lines { console.say(line) }
    if dryRun { return }
    try console.confirmDeletions(of: publication.plan, isConfirmed: yes)
    let clock = ContinuousClock()
    let start = clock.now
    try console.publish { () throws(PublishingError) in try publication.apply() }
    console.say(publication.plan.summary(took: clock.now - start))
  }

  /// The host and the briefing that are meant: a single word may be either.
  private func target(on console: Console) throws -> (String?, ContentOptions) {
    guard let target, content.folder == ".", Process.isFolder(target) else { return (target, content) }
    var meant = content
    meant.folder = target
    let isHost = (try? console.settings(of: content))?.hosts.contains { $0.name == target } ?? false
    return !isHost && Process.isFolder(meant.contentFolder) ? (nil, meant) : (target, content)
  }
}
