import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves a site to browsers on this machine.
public final class PreviewServer: Sendable {
  /// How many connections there may be at a time; a browser opens six for a page at most.
  private static let connectionLimit = 128

  /// The port on which it answers.
  public let port: Int
  private let host: String
  let state = SiteState()
  private let listener: NIOAsyncChannel<Connection.Channel, Never>
  private let group: MultiThreadedEventLoopGroup
  private let responder: Responder

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - host: The name or address on which to answer; by default 127.0.0.1.
  ///   - port: The port that it must be; without one, 8080 or the next that is free.
  /// - Throws: A ``PreviewError`` where the machine refuses.
  public init(host: String?, port: Int?) async throws(PreviewError) {
    group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    self.host = host ?? "127.0.0.1"
    (listener, self.port) = try await Self.listen(on: host ?? "127.0.0.1", port, group)
    responder = Responder(state: state, admission: RequestGuard(host: host, port: self.port))
  }

  /// The address to open in a browser: `http://127.0.0.1:8080/`.
  public var address: String {
    let isEverywhere = ["0.0.0.0", "::"].contains(host)
    return "http://\(isEverywhere ? "127.0.0.1" : host.contains(":") ? "[\(host)]" : host):\(port)/"
  }

  /// Whether only this machine can reach it.
  public var isLocal: Bool {
    guard let address = listener.channel.localAddress?.ipAddress else { return false }
    return address.hasPrefix("127.") || address == "::1"
  }

  /// Answers requests until the task is cancelled.
  public func run() async {
    let state = state
    let connection = Connection(responder: responder)
    let count = ConnectionCount(limit: Self.connectionLimit)
    await withTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        while (try? await Task.sleep(for: .seconds(20))) != nil { state.keepAlive() }
      }
      try? await listener.executeThenClose { channels in
        try await withThrowingDiscardingTaskGroup { connections in
          for try await channel in channels {
            connections.addTask {
              guard count.take() else { return await connection.end(channel) }
              await connection.serve(channel)
              count.giveBack()
            }
          }
        }
      }
      tasks.cancelAll()
    }
    state.end()
    try? await group.shutdownGracefully()
  }

  private static func listen(
    on host: String, _ port: Int?, _ group: MultiThreadedEventLoopGroup
  ) async throws(PreviewError) -> (NIOAsyncChannel<Connection.Channel, Never>, Int) {
    let ports = port.map { $0...$0 } ?? 8080...8179
    var candidate = ports.lowerBound
    while true {
      do {
        let listener = try await bind(host, candidate, group)
        return (listener, listener.channel.localAddress?.port ?? candidate)
      } catch {
        let isTaken = (error as? IOError)?.errnoCode == System.addressInUse
        guard isTaken, candidate < ports.upperBound else {
          throw PreviewError(host: host, port: candidate, error)
        }
        candidate += 1
      }
    }
  }

  private static func bind(
    _ host: String, _ port: Int, _ group: MultiThreadedEventLoopGroup
  ) async throws -> NIOAsyncChannel<Connection.Channel, Never> {
    var limits = NIOHTTPDecoderLimitConfiguration()
    limits.maxHeaderFieldSize = 16 << 10
    limits.maxHeaderListSize = 32 << 10
    limits.maxHeaderFieldCount = 64
    let decoderLimits = limits
    return try await ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .bind(host: host, port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          // A connection takes one request after the other as it is, and some are answered before they are at their end,
          // which NIO's own handler for that takes for a mistake of the program.
          try channel.pipeline.syncOperations.configureHTTPServerPipeline(
            withPipeliningAssistance: false, withEncoderConfiguration: .init(),
            withDecoderLimitConfiguration: decoderLimits)
          try channel.pipeline.syncOperations.addHandler(Deadline(Deadline.Limits()))
          try channel.pipeline.syncOperations.addHandler(BufferParts())
          return try Connection.Channel(wrappingChannelSynchronously: channel)
        }
      }
  }
}
