import NIOHTTP1
import Reading
import SiteRendering
import Work

/// Answers requests: from the site, which it renders as it is asked for, and from the few addresses of its own.
struct Responder: Sendable {
  /// The first component of the addresses that are the preview's own; no file of a site has it, nor any page a link to it
  /// that is not put in here.
  private static let reserved = "-/"

  let state: SiteState
  /// Decides which requests are answered at all.
  let admission: RequestGuard

  /// Answers a request that is not refused.
  func response(to head: HTTPRequestHead) -> Response {
    guard let path = RequestTarget.path(of: head.uri) else { return notFound(head) }
    if path.hasPrefix(Self.reserved) { return own(path, head) }
    guard let site = state.site else {
      return page(Placeholder.page, head, status: .serviceUnavailable)
    }
    for path in [path] + (site.withoutBase(path).map { [$0] } ?? []) {
      if let file = site.file(path) { return response(with: file, path, head) }
      if site.file(path + "/index.html") != nil { return moved(to: head.uri) }
    }
    return notFound(head)
  }

  private func own(_ path: String, _ head: HTTPRequestHead) -> Response {
    switch path {
    case "-/events":
      var response = Response(.ok, type: "text/event-stream", .events)
      response.headers.replaceOrAdd(name: "Cache-Control", value: "no-store")
      return response
    case "-/preview.js":
      return tagged(Response(.ok, type: MediaType.of(path), .bytes(PackageResources.preview_js)), head)
    default: return notFound(head)
    }
  }

  private func response(with file: PreviewSite.File, _ path: String, _ head: HTTPRequestHead) -> Response {
    switch file {
    case .page(let page):
      let start = ContinuousClock.now
      var bytes: [UInt8] = []
      page.render(into: &bytes)
      let time = ContinuousClock.now - start
      let type = ["feed.xml", "changes.xml"].contains(path) ? "application/atom+xml" : MediaType.of(path)
      var response =
        path.hasSuffix(".html")
        ? self.page(bytes, head, status: .ok)
        : tagged(Response(.ok, type: type, .bytes(bytes)), head)
      response.headers.add(name: "Server-Timing", value: "render;dur=\(time.milliseconds)")
      return response
    case .asset(let asset):
      var response = Response(.ok, type: MediaType.of(path), .part(of: asset, 0..<asset.size))
      response.headers.add(name: "ETag", value: "\"\(asset.version)\"")
      return conditional(response, head)
    }
  }

  /// A page with the script that listens for changes.
  private func page(_ bytes: [UInt8], _ head: HTTPRequestHead, status: HTTPResponseStatus) -> Response {
    let tag = Self.tag(of: bytes)
    var script = Array("<script src=\"/-/preview.js\" data-tag=".utf8)
    script += Array(tag.utf8) + Array(" defer></script>\n".utf8)
    var page = bytes
    page.insert(contentsOf: script, at: bytes.lastIndex(of: Array("</body>".utf8)) ?? bytes.count)
    var response = Response(status, type: "text/html; charset=utf-8", .bytes(page))
    response.headers.add(name: "ETag", value: tag)
    return conditional(response, head)
  }

  private func notFound(_ head: HTTPRequestHead) -> Response {
    guard case .page(let file)? = state.site?.file("404.html") else { return Response(.notFound, text: "not found") }
    var bytes: [UInt8] = []
    file.render(into: &bytes)
    // The page is served at any depth, and its links are meant from the root.
    if let start = bytes.firstIndex(behind: Array("<head>".utf8)) {
      bytes.insert(contentsOf: Array("\n<base href=\"/\">".utf8), at: start)
    }
    return page(bytes, head, status: .notFound)
  }

  /// Relative links in the index of a folder need the slash at the end of its address.
  private func moved(to uri: String) -> Response {
    let path = uri.prefix { $0 != "?" }
    var response = Response(.permanentRedirect, text: "moved")
    response.headers.replaceOrAdd(name: "Cache-Control", value: "no-store")
    response.headers.add(name: "Location", value: path + "/" + uri.dropFirst(path.count))
    return response
  }

  private func tagged(_ response: Response, _ head: HTTPRequestHead) -> Response {
    guard case .bytes(let bytes) = response.content else { return response }
    var response = response
    response.headers.add(name: "ETag", value: Self.tag(of: bytes))
    return conditional(response, head)
  }

  /// Answers only as far as the browser needs it (RFC 9110, sections 13 and 14).
  private func conditional(_ response: Response, _ head: HTTPRequestHead) -> Response {
    var response = response
    guard response.status == .ok, let tag = response.headers.first(name: "etag") else { return response }
    if head.headers[canonicalForm: "if-none-match"].contains(where: { $0 == tag || $0 == "W/" + tag || $0 == "*" }) {
      response.status = .notModified
      response.content = .bytes([])
      return response
    }
    response.headers.add(name: "Accept-Ranges", value: "bytes")
    let isSame = head.headers.first(name: "if-range").map { $0 == tag } ?? true
    let size = response.length ?? 0
    switch ByteRange(isSame ? head.headers.first(name: "range") : nil, of: size) {
    case .whole: break
    case .unsatisfiable:
      response.status = .rangeNotSatisfiable
      response.content = .bytes([])
      response.headers.add(name: "Content-Range", value: "bytes */\(size)")
    case .part(let range):
      response.status = .partialContent
      response.headers.add(name: "Content-Range", value: "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)")
      switch response.content {
      case .bytes(let bytes): response.content = .bytes(Array(bytes[range]))
      case .part(let asset, _): response.content = .part(of: asset, range)
      case .events: break
      }
    }
    return response
  }

  private static func tag(of bytes: [UInt8]) -> String {
    "\"" + Digest(of: bytes).text.prefix(32) + "\""
  }
}

extension [UInt8] {
  /// Returns where some bytes stand for the last time.
  fileprivate func lastIndex(of bytes: [UInt8]) -> Int? {
    indices.last { self[$0...].starts(with: bytes) }
  }

  /// Returns the end of where some bytes stand for the first time.
  fileprivate func firstIndex(behind bytes: [UInt8]) -> Int? {
    indices.first { self[$0...].starts(with: bytes) }.map { $0 + bytes.count }
  }
}
