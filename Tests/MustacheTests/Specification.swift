import Mustache
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The official specification's cases, read from the folder that `MUSTACHE_SPEC` names (one JSON file a module).
@Suite("The Mustache specification")
struct Specification {
  static let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"].flatMap { $0.isEmpty ? nil : $0 }
  static let modules = ["interpolation", "sections", "inverted", "comments", "delimiters", "partials"]

  /// Copies of the specification from before 2022 have no inheritance.
  static let hasInheritance = FileManager.default.fileExists(atPath: "\(folder ?? "")/~inheritance.json")

  @Test(
    "Every case of a module prints what it should",
    .enabled(if: folder != nil, "MUSTACHE_SPEC names no folder with the specification's files"),
    arguments: modules)
  func module(_ name: String) throws {
    let folder = try #require(Self.folder)
    let module = try JSONDecoder().decode(Module.self, from: Data(contentsOf: URL(filePath: "\(folder)/\(name).json")))
    #expect(!module.tests.isEmpty)
    for test in module.tests { try check(test, in: name) }
  }

  @Test("Every case of inheritance prints what it should", .enabled(if: hasInheritance, "The copy has no inheritance"))
  func inheritance() throws {
    try module("~inheritance")
  }

  private func check(_ test: Case, in module: String) throws {
    guard case .object(let data) = test.data.value else { return try checkItem(test) }
    // The specification prints nothing for a partial that is missing; here it is an error.
    if test.name == "Failed Lookup", module == "partials" {
      #expect(problems(test.template).first?.contains("no template is called") == true)
      return
    }
    let output = try render(test.template, data, partials: test.partials ?? [:])
    #expect(output == test.expected, "\(module): \(test.name)")
  }

  /// A case whose data is a single value: here data always has names, so it stands in a section over it.
  private func checkItem(_ test: Case) throws {
    let output = try render("{{#it}}\(test.template){{/it}}", ["it": test.data.value])
    #expect(output == test.expected, "\(test.name)")
  }
}

private struct Module: Decodable {
  let tests: [Case]
}

private struct Case: Decodable {
  let name: String
  let template: String
  let expected: String
  let partials: [String: String]?
  let data: JSON
}

/// Any JSON value as a value for templates.
private struct JSON: Decodable {
  let value: Value

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      value = .none
    } else if let flag = try? single.decode(Bool.self) {
      value = .flag(flag)
    } else if let number = try? single.decode(Int.self) {
      value = .number(number)
    } else if let number = try? single.decode(Double.self) {
      value = .text(String(number))
    } else if let text = try? single.decode(String.self) {
      value = .text(text)
    } else if let list = try? single.decode([JSON].self) {
      value = .list(list.map(\.value))
    } else {
      var object = Object()
      for (name, json) in try single.decode([String: JSON].self) { object[Name(name)] = json.value }
      value = .object(object)
    }
  }
}
