import CommonMark
import Testing

@Suite("Hostile input")
struct HostileTests {
  @Test("Every costly family is refused or parsed, at any size", arguments: HostileFamily.all, HostileFamily.sizes)
  func family(_ family: HostileFamily, size: Int) {
    let source = family.source(size: size)
    do throws(Refusal) {
      #expect(try Document(source).renderHTML().count < 40 << 20)
    } catch {
      #expect(family.limits.contains(error.limit))
      #expect(error.found > error.allowed)
      #expect(error.offset <= source.count)
    }
  }

  @Test("Every costly family is refused at 256 KB", arguments: HostileFamily.all)
  func refused(_ family: HostileFamily) {
    let refusal = refusal(of: family.source(size: 256 << 10))
    #expect(refusal.map { family.limits.contains($0.limit) } == true)
  }
}
