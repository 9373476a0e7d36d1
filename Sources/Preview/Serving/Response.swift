import NIOHTTP1
import Reading

/// The answer to a request.
struct Response: Sendable {
  /// What is sent behind the head.
  enum Content: Sendable {
    case bytes([UInt8])
    case part(of: AssetFile, Range<Int>)
    /// Events, for as long as the browser listens.
    case events
  }

  var status: HTTPResponseStatus
  var headers: HTTPHeaders
  var content: Content
  /// Whether the connection ends with it.
  var closes = false

  /// Makes an answer with the headers that every answer has.
  init(_ status: HTTPResponseStatus, type: String, _ content: Content) {
    self.status = status
    self.content = content
    headers = [
      "Content-Type": type,
      "Cache-Control": "no-cache",
      "Content-Security-Policy": Self.policy,
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    ]
  }

  /// Makes an answer of one line.
  init(_ status: HTTPResponseStatus, text: String) {
    self.init(status, type: "text/plain; charset=utf-8", .bytes(Array((text + "\n").utf8)))
  }

  init(_ refusal: Refusal) {
    self.init(refusal.status, text: refusal.reason)
    if refusal.status == .methodNotAllowed { headers.add(name: "Allow", value: "GET, HEAD") }
    closes = true
  }

  /// A page may load what the site itself has, and nothing else; no script may stand in a page.
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; "
    + "connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"

  /// How many bytes are sent behind the head; `nil` where nobody knows.
  var length: Int? {
    switch content {
    case .bytes(let bytes): bytes.count
    case .part(_, let range): range.count
    case .events: nil
    }
  }
}
