import BriefingModel

extension Fields {
  /// Reads the keys of `briefing.yml`.
  mutating func settings() -> Settings {
    let title = required("title", write: "write the briefing's name, such as title: Mali, January 2013")?.text()
    var settings = Settings(title: title ?? "")
    settings.description = self["description"]?.text()
    settings.language = self["language"]?.language() ?? settings.language
    settings.baseURL = self["base-url"]?.baseURL()
    settings.timeZone = self["time-zone"]?.timeZone()
    settings.marking = self["marking"]?.marking() ?? settings.marking
    settings.timeline = self["timeline"]?.word(of: Settings.TimelineOrder.self) ?? settings.timeline
    settings.unknownRecords = self["unknown-records"]?.word(of: Settings.UnknownRecords.self) ?? settings.unknownRecords
    settings.hosts = self["hosts"]?.hosts() ?? []
    return settings
  }
}

extension Field {
  /// Reads the address of a site, and gives it the slash at its end.
  fileprivate func baseURL() -> String? {
    guard let address = address() else { return nil }
    guard !address.contains(where: { $0 == "?" || $0 == "#" }) else {
      reportValue("\(quoted(key)) is the address of a folder, without “?” and “#”")
      return nil
    }
    return address.hasSuffix("/") ? address : address + "/"
  }

  /// Reads the name of a time zone, by its form alone: `Africa/Bamako`.
  fileprivate func timeZone() -> String? {
    guard let text = text() else { return nil }
    let isName =
      (text == "UTC" || text.contains("/")) && !text.hasPrefix("/") && !text.hasSuffix("/")
      && text.utf8.allSatisfy { Byte.isLetter($0) || Byte.isDigit($0) || [0x2F, 0x5F, 0x2B, 0x2D].contains($0) }
    if isName { return text }
    reportValue(
      "\(quoted(text)) is no time zone", remedies: ["write its name in the IANA database, such as Africa/Bamako or UTC"]
    )
    return nil
  }
}
