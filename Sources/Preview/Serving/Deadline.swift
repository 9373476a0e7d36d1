import NIOCore
import NIOHTTP1

/// Ends a connection on which nothing gets done: whose request does not come to its end, or whose answer is not taken.
final class Deadline: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  /// How long a request may take from the end of the last answer, and how long an answer.
  struct Limits: Sendable {
    var request: TimeAmount = .seconds(15)
    var response: TimeAmount = .seconds(60)
  }

  private let limits: Limits
  private var scheduled: Scheduled<Void>?

  init(_ limits: Limits) {
    self.limits = limits
  }

  func channelActive(context: ChannelHandlerContext) {
    schedule(limits.request, context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    scheduled?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .end = unwrapInboundIn(data) { schedule(limits.response, context) }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head) where head.headers.first(name: "content-type") == "text/event-stream": scheduled?.cancel()
    case .end:
      let promise = promise ?? context.eventLoop.makePromise()
      let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      promise.futureResult.whenSuccess {
        let (handler, context) = bound.value
        handler.schedule(handler.limits.request, context)
      }
      return context.write(data, promise: promise)
    default: break
    }
    context.write(data, promise: promise)
  }

  private func schedule(_ time: TimeAmount, _ context: ChannelHandlerContext) {
    scheduled?.cancel()
    scheduled = context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
  }
}
