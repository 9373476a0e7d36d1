import BriefingModel

/// Where the destination of a link or an image leads, as far as its own bytes tell.
enum Address: Equatable {
  /// A record or a date: `place:konna?certainty=low`.
  case mention(MentionAddress)
  /// A file of the briefing, relative to the document's folder: `../pages/about.md#b2`.
  case content(ContentAddress)
  /// Something on the web, or a piece of the same page.
  case outside
  /// A scheme that no page may hold, such as `javascript`.
  case refused(scheme: String)
  /// A scheme that means nothing, perhaps a kind of record misspelt.
  case unknown(scheme: String)

  init(_ destination: [UInt8]) {
    if let colon = Self.schemeEnd(destination) {
      self.init(destination, colon: colon)
    } else if destination.first == Byte.hash || destination.holds("//".utf8, at: 0) {
      self = .outside
    } else {
      self = .content(ContentAddress(destination))
    }
  }

  private init(_ destination: [UInt8], colon: Int) {
    if let kind = MentionAddress.Kind(scheme: destination[..<colon]) {
      self = .mention(MentionAddress(kind, destination, from: colon + 1))
      return
    }
    let scheme = destination.string(0..<colon).lowercased()
    if Self.refusedSchemes.contains(scheme) {
      self = .refused(scheme: scheme)
    } else if Self.webSchemes.contains(scheme) {
      self = .outside
    } else {
      self = .unknown(scheme: scheme)
    }
  }

  /// cmark-gfm leaves out the destinations that have one of these.
  private static let refusedSchemes = ["javascript", "vbscript", "file", "data"]

  /// The schemes that lead out of the briefing, those first that messages name.
  static let webSchemes = [
    "http", "https", "mailto", "tel", "ftp", "geo", "bitcoin", "doi", "feed", "ftps", "gemini", "git", "gopher", "im",
    "info", "ipfs", "irc", "ircs", "ldap", "magnet", "matrix", "news", "nntp", "rtsp", "sftp", "sgnl", "sip", "sips",
    "skype", "sms", "ssh", "tg", "urn", "webcal", "whatsapp", "ws", "wss", "xmpp",
  ]

  /// Returns where the colon behind a scheme stands (RFC 3986, section 3.1).
  private static func schemeEnd(_ destination: [UInt8]) -> Int? {
    guard let first = destination.first, Byte.isLetter(first) else { return nil }
    for offset in destination.indices {
      let byte = destination[offset]
      if byte == Byte.colon { return offset }
      guard Byte.isLetter(byte) || Byte.isDigit(byte) || "+-.".utf8.contains(byte) else { return nil }
    }
    return nil
  }
}
