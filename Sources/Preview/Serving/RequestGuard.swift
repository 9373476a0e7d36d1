import NIOCore
import NIOHTTP1

/// Decides which requests are answered at all.
///
/// A page of another site that is open in the same browser must get nothing: neither by asking for this server's address,
/// which its Origin tells, nor by having its own name mean this machine (DNS rebinding), which its Host tells.
struct RequestGuard: Sendable {
  /// The hosts that a request may name, in lower case.
  private let hosts: Set<String>
  /// Whether any numeric address may be named: the server answers on several, and a name cannot be rebound to one.
  private let allowsAddresses: Bool
  private let port: Int

  /// Guards a server that was asked to answer on a host, by default on this machine only.
  init(host: String?, port: Int) {
    self.port = port
    hosts = Set(["localhost", "127.0.0.1", "::1"] + (host.map { [$0.lowercased()] } ?? []))
    allowsAddresses = host != nil
  }

  /// Returns why a request is refused; `nil` where it is not.
  func refusal(of head: HTTPRequestHead) -> Refusal? {
    guard head.method == .GET || head.method == .HEAD else { return Refusal(.methodNotAllowed, "only GET and HEAD") }
    guard head.uri.utf8.count <= 2048 else { return Refusal(.uriTooLong, "the address is too long") }
    guard head.uri.hasPrefix("/") else { return Refusal(.badRequest, "the address must be a path") }
    let hasBody =
      head.headers["content-length"].contains { $0 != "0" } || head.headers.contains(name: "transfer-encoding")
    guard !hasBody else { return Refusal(.payloadTooLarge, "a request for a file has no body") }
    let names = head.headers["host"]
    guard names.count == 1, isOwn(names[0]) else { return Refusal(.misdirectedRequest, "this host is not served here") }
    let origins = head.headers["origin"]
    guard origins.allSatisfy({ $0.hasPrefix("http://") && isOwn(String($0.dropFirst("http://".count))) }) else {
      return Refusal(.forbidden, "the request comes from another site")
    }
    // Links from elsewhere may lead here; nothing else from another site may.
    if head.headers["sec-fetch-site"].contains("cross-site"), head.headers.first(name: "sec-fetch-mode") != "navigate" {
      return Refusal(.forbidden, "the request comes from another site")
    }
    return nil
  }

  private func isOwn(_ authority: String) -> Bool {
    let suffix = ":\(port)"
    var name = authority.lowercased()
    if name.hasSuffix(suffix) { name.removeLast(suffix.count) } else if port != 80 { return false }
    if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
    return hosts.contains(name) || (allowsAddresses && isNumericAddress(name))
  }

  private func isNumericAddress(_ name: String) -> Bool {
    (try? SocketAddress(ipAddress: name, port: 0)) != nil
  }
}

/// Why a request is refused.
struct Refusal: Equatable {
  let status: HTTPResponseStatus
  let reason: String

  init(_ status: HTTPResponseStatus, _ reason: String) {
    self.status = status
    self.reason = reason
  }
}
