import BriefingModel
import Testing

@testable import Reading

@Suite("Values of claims") struct NumberTextTests {
  @Test(
    "A range may be open at one end",
    arguments: [
      ("900..1200", 900...1200), ("50..", 50...Double.infinity), ("..60", -Double.infinity...60),
      ("-5..", -5...Double.infinity),
    ])
  func ranges(text: String, range: ClosedRange<Double>) {
    guard case .value(.range(range)) = NumberText.read(text) else {
      Issue.record("\(NumberText.read(text))")
      return
    }
  }

  @Test("Dots without a number are words", arguments: ["..", "...", "about.."])
  func words(text: String) {
    guard case .value(.text) = NumberText.read(text) else {
      Issue.record("\(NumberText.read(text))")
      return
    }
  }
}
