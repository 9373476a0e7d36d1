import Foundation
import Testing

/// The invariants of ARCHITECTURE.md that can be read off the code.
struct ArchitectureTests {
  /// The rooms in the order in which data goes through them.
  private static let rooms = [
    "CCMarkGFM", "CommonMark", "EDTF", "Mustache", "BriefingModel", "Reading", "SiteRendering", "Publishing",
    "Preview", "dateline",
  ]

  /// The Swift files of a room, by path from its folder, without their comments.
  private func files(of room: String) throws -> [String: String] {
    let folder = SampleSite.project.appending(path: "Sources/\(room)")
    return try Tree.files(in: folder).filter { $0.key.hasSuffix(".swift") }.mapValues { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.drop(while: \.isWhitespace).hasPrefix("//") ? "" : $0 }.joined(separator: "\n")
    }
  }

  @Test("A room imports only rooms above it", arguments: rooms.dropFirst())
  func imports(room: String) throws {
    let above = Self.rooms.prefix { $0 != room }
    for (path, text) in try files(of: room) {
      for module in text.matches(of: /(?m)^(?:@\w+ )?import (\w+)/).map({ String($0.1) })
      where Self.rooms.contains(module) {
        #expect(above.contains(module), "\(room)/\(path) imports \(module)")
      }
    }
  }

  @Test(
    "The rooms that could be packages of their own import no room of briefings",
    arguments: ["CommonMark", "Work", "EDTF", "Mustache"])
  func ownPackages(room: String) throws {
    for (path, text) in try files(of: room) {
      let modules = Set(text.matches(of: /(?m)^import (\w+)/).map { String($0.1) })
      let known: Set = ["CCMarkGFM", "Crypto", "Work", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization"]
      #expect(modules.isSubset(of: known), "\(room)/\(path): \(modules)")
    }
  }

  @Test("Nothing traps on purpose, and full Foundation is imported nowhere", arguments: rooms.dropFirst())
  func noTraps(room: String) throws {
    for (path, text) in try files(of: room) {
      for word in ["fatalError(", "preconditionFailure(", "try!", "as!", "import Foundation\n"] {
        #expect(!text.contains(word), "\(room)/\(path): \(word)")
      }
    }
  }

  @Test("Nothing prints but dateline", arguments: rooms.dropFirst().dropLast())
  func noPrinting(room: String) throws {
    for (path, text) in try files(of: room) {
      #expect(
        text.firstMatch(of: /\b(?:debugPrint|puts|fputs|printf)\(|\bprint\("|\bstd(?:out|err)\b|STD(?:OUT|ERR)_FILENO/)
          == nil, "\(room)/\(path)")
    }
  }

  @Test("The operating system is called in one file a room at most", arguments: rooms.dropFirst())
  func oneFile(room: String) throws {
    let callers = try files(of: room).filter { $0.value.contains("import Glibc") }.keys.sorted()
    #expect(callers.count <= 1, "\(callers)")
  }

  @Test("What makes pages touches no file and asks no clock", arguments: ["BriefingModel", "SiteRendering"])
  func purity(room: String) throws {
    for (path, text) in try files(of: room) {
      #expect(
        text.firstMatch(
          of: /import (?:Glibc|Foundation|Dispatch)|ContinuousClock|SuspendingClock|hashValue|Hasher\(|\.random/)
          == nil,
        "\(room)/\(path)")
    }
  }
}
