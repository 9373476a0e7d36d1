import NIOCore
import NIOHTTP1

/// One connection: requests come in, answers go out, one after the other.
struct Connection: Sendable {
  typealias Channel = NIOAsyncChannel<HTTPServerRequestPart, HTTPPart<HTTPResponseHead, ByteBuffer>>
  private typealias Writer = NIOAsyncChannelOutboundWriter<HTTPPart<HTTPResponseHead, ByteBuffer>>

  /// How many bytes of a file are in memory at a time.
  private static let chunk = 1 << 18

  let responder: Responder

  /// Answers until the other side has had enough, or is refused.
  func serve(_ channel: Channel) async {
    // Whatever goes wrong on a connection ends that connection, and nobody has to be told.
    try? await channel.executeThenClose { parts, writer in
      var head: HTTPRequestHead?
      for try await part in parts {
        switch part {
        case .head(let next):
          // Before its end: a body that nobody wants is not waited for.
          if let refusal = responder.admission.refusal(of: next) {
            _ = try await send(Response(refusal), to: next, writer, channel.channel)
            return
          }
          head = next
        case .body: return
        case .end:
          guard let request = head else { return }
          let response = responder.response(to: request)
          let isOpen = try await send(response, to: request, writer, channel.channel)
          guard isOpen, request.isKeepAlive else { return }
        }
      }
    }
  }

  /// Ends a connection without an answer.
  func end(_ channel: Channel) async {
    try? await channel.executeThenClose { _, _ in }
  }

  /// Sends an answer; answers whether the connection goes on.
  private func send(
    _ response: Response, to request: HTTPRequestHead, _ writer: Writer, _ channel: any NIOCore.Channel
  ) async throws -> Bool {
    var headers = response.headers
    if let length = response.length, response.status != .notModified {
      headers.add(name: "Content-Length", value: String(length))
    }
    if response.closes || response.length == nil || !request.isKeepAlive {
      headers.replaceOrAdd(name: "Connection", value: "close")
    }
    try await writer.write(.head(HTTPResponseHead(version: .http1_1, status: response.status, headers: headers)))
    if request.method != .HEAD { try await sendContent(of: response, writer, channel) }
    try await writer.write(.end(nil))
    return !response.closes && response.length != nil
  }

  private func sendContent(of response: Response, _ writer: Writer, _ channel: any NIOCore.Channel) async throws {
    switch response.content {
    case .bytes(let bytes):
      if !bytes.isEmpty { try await writer.write(.body(ByteBuffer(bytes: bytes))) }
    case .part(let asset, let range):
      var rest = range
      while !rest.isEmpty {
        let bytes = asset.bytes(in: rest.prefix(Self.chunk))
        // The file has become shorter; what was promised cannot be kept.
        guard !bytes.isEmpty else { throw ChannelError.eof }
        try await writer.write(.body(ByteBuffer(bytes: bytes)))
        rest = (rest.lowerBound + bytes.count)..<rest.upperBound
      }
    case .events:
      let (number, messages) = responder.state.listen()
      channel.closeFuture.whenComplete { _ in responder.state.endListening(number) }
      for await message in messages { try await writer.write(.body(ByteBuffer(string: message))) }
    }
  }
}
