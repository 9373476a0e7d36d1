import BriefingModel
import Work

/// What a host would not take of a site.
public struct HostCheck {
  /// A warning for each limit that the site exceeds.
  public private(set) var diagnostics: [Diagnostic] = []
  private let service: HostingService
  private let settings: SourceSpan

  /// Holds a site against the limits of a host.
  ///
  /// - Parameters:
  ///   - site: The site; its files are rendered to learn their size.
  ///   - service: The host.
  ///   - folder: The folder of the content, with which the paths in diagnostics begin.
  ///   - assetSize: Answers how large one of the briefing's own assets is, given its path relative to `assets/`.
  public init(
    of site: Site, for service: HostingService, folder: String, assetSize: (String) -> Int?
  ) {
    self.service = service
    settings = SourceSpan(path: folder + "/briefing.yml")
    let rendered = concurrentMap(site.files) { file in
      var bytes: [UInt8] = []
      file.render(into: &bytes)
      let rules =
        file.path == Address.headers ? bytes.split(separator: UInt8(ascii: "\n")).count { $0.first == 0x2F } : 0
      return (path: file.path, size: bytes.count, rules: rules)
    }
    let limits = service.limits
    let assets = site.assets.map { (asset: $0, size: assetSize($0.source) ?? 0) }
    let paths = rendered.map(\.path) + site.assets.map(\.path) + ["SHA256SUMS"]
    // The manifest's own size: a digest, two spaces, the path and the end of the line for each file.
    let manifest = paths.reduce(0) { $0 + $1.utf8.count + 67 }
    check(paths.count, limits.files, "files")
    check(HostCheck.largestFolder(of: paths), limits.filesInFolder, "files in one folder")
    check(site.redirectCount, limits.redirects, "redirects")
    check(rendered.reduce(0) { $0 + $1.rules }, limits.headerRules, "rules in _headers")
    let size = rendered.reduce(manifest) { $0 + $1.size } + assets.reduce(0) { $0 + $1.size }
    check(size: size, limits.siteSize, "the site has", at: settings)
    for file in rendered {
      let limit = file.path == Address.redirects ? limits.redirectsSize ?? limits.fileSize : limits.fileSize
      check(size: file.size, limit, "\(file.path) has", at: settings)
    }
    for (asset, size) in assets {
      let span = SourceSpan(path: "\(folder)/assets/\(asset.source)")
      check(size: size, limits.fileSize, "the file has", at: span)
    }
  }

  private mutating func check(_ count: Int, _ limit: Int?, _ noun: String) {
    guard let limit, count > limit else { return }
    diagnostics.append(
      Diagnostic(.hostLimit, "the site has \(count) \(noun), and \(service.name) takes \(limit)", at: settings))
  }

  private mutating func check(size: Int, _ limit: Int?, _ subject: String, at span: SourceSpan) {
    guard let limit, size > limit else { return }
    let mebibytes = (size + (1 << 20) - 1) >> 20
    let (shown, most) =
      limit < 1 << 20
      ? ("\((size + 1023) >> 10) KiB", "\(limit >> 10) KiB") : ("\(mebibytes) MiB", "\(limit >> 20) MiB")
    diagnostics.append(Diagnostic(.hostLimit, "\(subject) \(shown), and \(service.name) takes \(most)", at: span))
  }

  private static func largestFolder(of paths: [String]) -> Int {
    let counts = paths.reduce(into: [Substring: Int]()) { counts, path in
      counts[path.lastIndex(of: "/").map { path[..<$0] } ?? "", default: 0] += 1
    }
    return counts.values.max() ?? 0
  }
}
