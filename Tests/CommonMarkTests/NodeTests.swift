import CommonMark
import Testing

@Suite("Nodes")
struct NodeTests {
  @Test("A link knows its destination, its title and its text")
  func link() throws {
    try Document(bytes("[Kon\\*na](place:konna?as=a&amp;b \"the town\")")).withRoot { root in
      let link = try #require(root.first(.link))
      #expect(text(link.destination) == "place:konna?as=a&b")
      #expect(text(link.title) == "the town")
      #expect(text(link.plainText) == "Kon*na")
      #expect(link.literal.isEmpty)
    }
  }

  @Test("A code block knows its text and its info string")
  func codeBlock() throws {
    try Document(bytes("```swift a\nlet b\n```")).withRoot { root in
      let code = try #require(root.first(.codeBlock))
      #expect(text(code.info) == "swift a")
      #expect(text(code.literal) == "let b\n")
    }
  }

  @Test("A heading has a level, a list its numbering, a task its tick")
  func structure() throws {
    try Document(bytes("### a\n\n3. b\n4. c\n\n- [x] d\n\n  e\n- [ ] f\n")).withRoot { root in
      #expect(root.first(.heading)?.headingLevel == 3)
      #expect(root.headingLevel == nil)
      let lists = root.all(.list).compactMap(\.list)
      #expect(lists.map(\.isOrdered) == [true, false])
      #expect(lists.map(\.isTight) == [true, false])
      #expect(lists.map(\.start) == [3, 0])
      #expect(root.all(.taskItem).map(\.isChecked) == [true, false])
      #expect(root.first(.item)?.isChecked == nil)
    }
  }

  @Test("A table knows how its columns are aligned")
  func columns() throws {
    try Document(bytes("|a|b|c|d|\n|-|:-|:-:|-:|\n")).withRoot { root in
      #expect(root.first(.table)?.columns == [Node.Alignment.none, .left, .center, .right])
      #expect(root.columns.isEmpty)
    }
  }

  @Test("A footnote's reference knows its name")
  func footnoteReference() throws {
    try Document(bytes("a[^note]\n\n[^note]: b")).withRoot { root in
      #expect(root.first(.footnoteReference).map { text($0.literal) } == "1")
    }
  }

  @Test("A node knows its parent, its children and its neighbours")
  func relatives() throws {
    try Document(bytes("a\n\nb\n\nc")).withRoot { root in
      let first = try #require(root.firstChild)
      let second = try #require(first.next)
      #expect(root.parent == nil)
      #expect(first.parent == root)
      #expect(first.previous == nil)
      #expect(second.previous == first)
      #expect(second.next == root.lastChild)
      #expect(root.children.map { text($0.plainText) } == ["a", "b", "c"])
    }
  }

  @Test("A position is a hint, counted from 1, columns in bytes")
  func position() throws {
    try Document(bytes("é\n\n- é *b*\n")).withRoot { root in
      let position = try #require(root.first(.emphasis)?.position)
      #expect(position.startLine == 3)
      #expect(position.startColumn == 6)
      #expect(position.endLine == 3)
      #expect(position.endColumn == 8)
    }
  }

  @Test("Plain text has no markup, and one space for each line break and between blocks")
  func plainText() throws {
    let markdown = """
      # *A* `b`

      c
      d  \ne ![f](g) <i>h[^1]

      - i
        - j

      |k|l|
      |-|-|

      ```
      m n
      ```

      o

      [^1]: p
      """
    #expect(try Document(bytes(markdown)).withRoot { text($0.plainText) } == "A b c d e f h i j k l m n\n o p")
  }

  @Test("One block renders alone")
  func renderBlock() throws {
    try Document(bytes("a\n\n> *b*\n\nc")).withRoot { root in
      #expect(
        root.first(.blockQuote).map { text($0.renderHTML()) } == "<blockquote>\n<p><em>b</em></p>\n</blockquote>\n")
    }
  }

  @Test("A walk goes through nesting of any depth, entering and leaving")
  func walk() throws {
    let depth = 2000
    let markdown = String(repeating: "*a **b ", count: depth / 2) + String(repeating: "c** d*", count: depth / 2)
    try Document(bytes(markdown)).withRoot { root in
      var open = 0
      var deepest = 0
      for event in root.walk {
        switch event {
        case .enter(let node) where node.kind == .emphasis || node.kind == .strong: open += 1
        case .exit(let node) where node.kind == .emphasis || node.kind == .strong: open -= 1
        default: break
        }
        deepest = max(deepest, open)
      }
      #expect(open == 0)
      #expect(deepest == depth)
    }
  }
}
