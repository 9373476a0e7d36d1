import Dispatch
import Subprocess
import Synchronization

/// A program of somebody else's, run without a shell.
struct ExternalProgram: Sendable {
  /// What a run has ended with.
  struct Result: Sendable {
    let status: Int32
    let output: [UInt8]
    let messages: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The program's name, by which the system finds it.
  let name: String
  /// The package to install where it is missing.
  let package: String
  /// What must not be told of its messages.
  let redaction: Redaction
  /// Variables that its environment has besides this process's.
  var environment: [String: String] = [:]
  /// What its exit codes mean where it says nothing else.
  var meanings: [Int32: String] = [:]
  private var leadingArguments: [String] = []

  init(
    name: String, package: String, redaction: Redaction, environment: [String: String] = [:],
    meanings: [Int32: String] = [:]
  ) {
    self.meanings = meanings
    self.name = name
    self.package = package
    self.redaction = redaction
    self.environment = environment
  }

  /// How much of its output is kept, and of its messages.
  private static let limits = (output: 256 << 20, messages: 16 << 20)

  /// The same program, with arguments that go before all others.
  func with(_ arguments: [String]) -> ExternalProgram {
    var program = self
    program.leadingArguments += arguments
    return program
  }

  /// Runs it to its end, and throws what it says where it does not succeed.
  @discardableResult
  func callAsFunction(_ arguments: [String], input: [UInt8] = []) throws(PublishingError)
    -> Result
  {
    let result = try run(arguments, input: input)
    guard result.status == 0 else { throw failure(result) }
    return result
  }

  /// Runs it to its end, however that is.
  func run(_ arguments: [String], input: [UInt8] = []) throws(PublishingError) -> Result {
    let box = Mutex<Swift.Result<Result, PublishingError>?>(nil)
    let semaphore = DispatchSemaphore(value: 0)
    Task.detached {
      let result = await runInTask(arguments, input)
      box.withLock { $0 = result }
      semaphore.signal()
    }
    semaphore.wait()
    return try (box.withLock { $0 } ?? .failure(.publication(.program(name, "it did not start")))).get()
  }

  /// What it says of its failure.
  func failure(_ result: Result) -> PublishingError {
    .publication(.program(name, redaction.redact(gist(of: result))))
  }

  private func runInTask(
    _ arguments: [String], _ input: [UInt8]
  ) async -> Swift.Result<Result, PublishingError> {
    let overrides = environment.map { (Environment.Key(rawValue: $0.key), Optional($0.value)) }
    do {
      let record = try await Subprocess.run(
        .name(name), arguments: Arguments(leadingArguments + arguments),
        environment: .inherit.updating(
          Dictionary(overrides.compactMap { key, value in key.map { ($0, value) } }) { first, _ in first }),
        input: .array(input),
        output: .bytes(limit: Self.limits.output), error: .bytes(limit: Self.limits.messages))
      let status: Int32 =
        switch record.terminationStatus {
        case .exited(let code): code
        case .signaled(let signal): 128 + signal
        }
      return .success(
        Result(
          status: status, output: record.standardOutput,
          messages: String(decoding: record.standardError, as: UTF8.self)))
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .failure(.publication(.missingProgram(name, package: package)))
    } catch {
      return .failure(.publication(.program(name, redaction.redact("\(error)"))))
    }
  }

  /// The line of its messages that tells most: the first one that speaks of an error, or else the last one.
  private func gist(of result: Result) -> String {
    let lines = result.messages.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    // What went wrong below comes first, then what the program makes of it.
    let cause = lines.first { line in
      ["Connection refused", "Permission denied", "Could not resolve", "No space"].contains { line.contains($0) }
    }
    let telling = lines.first { line in
      ["fatal:", "error:", "ERROR :", "rejected", "denied", "failed"].contains { line.contains($0) }
    }
    guard let line = cause ?? telling ?? lines.last, !line.contains("unexplained error") else {
      return (meanings[result.status].map { "\($0) " } ?? "it ended with ") + "(exit code \(result.status))"
    }
    let words = line.split(whereSeparator: \.isWhitespace)
    // rclone begins with the day and the time.
    let isDated = words.count > 2 && words[0].count { $0 == "/" } == 2 && words[1].count { $0 == ":" } == 2
    let text = (isDated ? words.dropFirst(2) : words[...]).joined(separator: " ")
    if text.hasPrefix("ERROR : ") { return String(text.dropFirst(8)) }
    for prefix in ["\(name): ", "fatal: "] where text.hasPrefix(prefix) { return String(text.dropFirst(prefix.count)) }
    return text
  }
}
