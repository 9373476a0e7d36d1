/// A host whose limits are known.
public enum HostingService: String, Sendable, CaseIterable {
  case github, gitlab, netlify, cloudflare, s3

  /// The host's name.
  public var name: String {
    switch self {
    case .github: "GitHub Pages"
    case .gitlab: "GitLab Pages"
    case .netlify: "Netlify"
    case .cloudflare: "Cloudflare Pages"
    case .s3: "S3"
    }
  }

  /// What it takes; of hosts with several plans, what the one takes that costs nothing.
  var limits: HostLimits {
    switch self {
    case .github: HostLimits(siteSize: 1 << 30, fileSize: 100 << 20)
    case .gitlab: HostLimits(siteSize: 1 << 30, redirects: 1000, redirectsSize: 64 << 10)
    case .netlify: HostLimits(filesInFolder: 54_000, redirects: 10_000)
    case .cloudflare: HostLimits(files: 20_000, fileSize: 25 << 20, redirects: 2000, headerRules: 100)
    case .s3: HostLimits(fileSize: 5 << 40)
    }
  }
}

/// What a host takes; nil where it names no limit, or has none of the thing.
struct HostLimits: Sendable {
  var files: Int?
  var filesInFolder: Int?
  var siteSize: Int?
  var fileSize: Int?
  var redirects: Int?
  var redirectsSize: Int?
  var headerRules: Int?
}
