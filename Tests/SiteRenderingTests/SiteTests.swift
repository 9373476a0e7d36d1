import Testing

@testable import SiteRendering

@Test("The default theme uses no name that its pages do not have")
func defaultTheme() throws {
  do {
    _ = try Theme()
  } catch {
    for problem in error.all {
      Issue.record("\(problem.file):\(problem.line):\(problem.column): \(problem.message) \(problem.help ?? "")")
    }
  }
}
