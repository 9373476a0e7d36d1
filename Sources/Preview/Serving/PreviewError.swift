import NIOCore

/// Why a preview cannot be served.
public struct PreviewError: Error, CustomStringConvertible {
  /// One line without a full stop: `cannot serve on 127.0.0.1:8080: Address already in use`.
  public let description: String

  init(host: String, port: Int, _ error: any Error) {
    let reason: String
    switch error {
    case let error as IOError: reason = System.reason(of: error.errnoCode)
    case is SocketAddressError: reason = "no such host"
    default: reason = "\(error)"
    }
    description = "cannot serve on \(host.contains(":") ? "[\(host)]" : host):\(port): \(reason)"
  }
}
