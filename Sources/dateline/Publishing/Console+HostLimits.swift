import ArgumentParser
import BriefingModel
import SiteRendering

extension HostingService: ExpressibleByArgument {}

extension Console {
  /// Returns what a host would not take of a site.
  func limits(of host: HostingService, for site: Site, in folder: String) -> [Diagnostic] {
    HostCheck(of: site, for: host, folder: folder) { Process.size(of: "\(folder)/assets/\($0)") }.diagnostics
  }
}
