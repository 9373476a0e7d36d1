import Dispatch
import Preview
import Synchronization

extension Console {
  /// Begins to serve.
  func server(host: String?, port: Int?) throws(Outcome) -> PreviewServer {
    let result = wait { () async -> Result<PreviewServer, PreviewError> in
      do throws(PreviewError) {
        return .success(try await PreviewServer(host: host, port: port))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let server)?: return server
    case .failure(let error)?: throw fail(error.description)
    case nil: throw fail("cannot serve")
    }
  }
}

/// Waits for what a task gives; `nil` where it takes longer than it may.
func wait<Value: Sendable>(
  atMost time: DispatchTimeInterval = .never, for work: @escaping @Sendable () async -> Value
) -> Value? {
  let value = Box<Value>()
  let isDone = DispatchSemaphore(value: 0)
  Task {
    value.set(await work())
    isDone.signal()
  }
  guard time != .never else {
    isDone.wait()
    return value.get()
  }
  return isDone.wait(timeout: .now() + time) == .success ? value.get() : nil
}

/// A value that one thread leaves for another.
private final class Box<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  func set(_ new: Value) { value.withLock { $0 = new } }

  func get() -> Value? { value.withLock { $0 } }
}
