import BriefingModel

extension Field {
  /// Reads the places to which the site can be published, by name, in the file's order.
  func hosts() -> [Host] {
    guard case .map(let entries) = value.content else {
      reportType("a group of hosts by name", remedies: ["write pages: {git: URL, branch: gh-pages} below it"])
      return []
    }
    return entries.compactMap { entry in
      Field(key: entry.key, value: entry.value, context: context).host()
    }
  }

  private func host() -> Host? {
    guard var fields = group("the host \(quoted(key))") else { return nil }
    let addresses = Host.Method.allCases.compactMap { method in
      fields[method.rawValue].map { (method: method, field: $0) }
    }
    let branch = fields["branch"]?.text()
    let deletes = fields["delete"]?.flag()
    let audience = fields["audience"]?.marking()
    let isOrphan = fields["orphan"]?.flag()
    let limit = fields["max-deletes"]?.wholeNumber(in: 0...Int.max)
    fields.finish()
    guard let (method, field) = addresses.first else {
      context.report(
        .missingKey, "the host \(quoted(key)) needs an address", at: fields.place,
        remedies: ["write one of git, directory, rsync and rclone, such as git: git@example.org:desk/briefing.git"])
      return nil
    }
    if let second = addresses.dropFirst().first {
      second.field.reportValue(
        "the host \(quoted(key)) has two addresses, \(method.rawValue) and \(second.method.rawValue)")
    }
    guard let address = field.text() else { return nil }
    var host = Host(name: key, method: method, address: address, branch: branch)
    host.deletes = deletes ?? host.deletes
    host.audience = audience ?? host.audience
    host.isOrphan = isOrphan ?? host.isOrphan
    host.maximumDeletes = limit
    return host
  }
}
