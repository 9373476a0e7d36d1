/// Templates that were compiled together, so that they can include one another.
public struct Library: Sendable {
  private let templates: [Syntax]
  private let programs: [Program]
  private let numbers: [String: Int]

  /// Compiles templates; a partial or parent that one of them names has to be among them.
  ///
  /// - Throws: every problem of every template.
  public init(_ sources: [TemplateSource]) throws(Problems) {
    var problems: [Problem] = []
    var templates: [Syntax] = []
    var numbers: [String: Int] = [:]
    for source in sources {
      templates.append(Syntax(source, problems: &problems))
      if numbers.updateValue(templates.count - 1, forKey: source.name) != nil {
        problems.append(templates[templates.count - 1].problem(0..<0, .repeatedTemplate(source.name)))
      }
    }
    var resolver = Resolver(templates, numbers: numbers)
    for template in templates { problems += resolver.problems(of: template) }
    programs = templates.indices.map {
      Linker.link($0, of: templates, numbers: numbers, problems: &problems)
    }
    guard problems.isEmpty else { throw Problems(all: problems.inOrder(of: sources)) }
    self.templates = templates
    self.numbers = numbers
  }

  /// The names of all templates, sorted.
  public var names: [String] { numbers.keys.sorted() }

  /// The template with a name.
  public subscript(name: String) -> Template? {
    numbers[name].map { Template(name: name, program: programs[$0]) }
  }

  /// What a template, with all that it includes, uses wrongly of the data that it will be given.
  ///
  /// A template that has no problem prints every name that its data has; what is optional in the data prints nothing
  /// where it is missing.
  public func check(_ name: String, against shape: Shape) -> [Problem] {
    guard let number = numbers[name] else {
      let place = Position(file: name, line: 1, column: 1)
      return [Problem(place: place, length: 0, kind: .unknownTemplate(name, known: names))]
    }
    return Checker.check(programs[number], in: templates, against: shape)
  }

  /// A problem for each template that is none of some, and that none of them includes: its name is likely a slip.
  public func unused(by names: [String]) -> [Problem] {
    let roots = names.compactMap { numbers[$0] }
    let used = Set(roots + roots.flatMap { programs[$0].origins.map(\.template) })
    return templates.indices.filter { !used.contains($0) }.map { number in
      let name = templates[number].source.name
      return templates[number].problem(0..<0, .unusedTemplate(name, known: self.names.filter { $0 != name }))
    }
  }
}
