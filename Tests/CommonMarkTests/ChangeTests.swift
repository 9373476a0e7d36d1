import CommonMark
import Testing

@Suite("Changing the tree")
struct ChangeTests {
  @Test("A removed node is not rendered, and may be put in elsewhere")
  func remove() throws {
    let html = try html("a\n\nb\n\nc") { root in
      let first = try #require(root.firstChild)
      first.remove()
      #expect(first.parent == nil)
      #expect(first.next == nil)
      #expect(root.children.map { text($0.plainText) } == ["b", "c"])
      #expect(root.append(first))
    }
    #expect(html == "<p>b</p>\n<p>c</p>\n<p>a</p>\n")
  }

  @Test("The root cannot be removed")
  func removeRoot() throws {
    #expect(try html("a") { $0.remove() } == "<p>a</p>\n")
  }

  @Test("A link becomes a custom inline around its own children")
  func wrapChildren() throws {
    let html = try html("a [*b* c](place:d) e") { root in
      let link = try #require(root.first(.link))
      let custom = try #require(link.wrapChildren(onEnter: "<data value=\"&\">", onExit: "</data>"))
      #expect(custom.kind == .customInline)
      #expect(root.first(.link) == nil)
    }
    #expect(html == "<p>a <data value=\"&\"><em>b</em> c</data> e</p>\n")
  }

  @Test("A block becomes a custom block")
  func wrapBlock() throws {
    let html = try html("> a\n>\n> b") { root in
      root.first(.blockQuote)?.wrapChildren(onEnter: "<aside>", onExit: "</aside>")
    }
    #expect(html == "<aside>\n<p>a</p>\n<p>b</p>\n</aside>\n")
  }

  @Test("Where a custom node may not stand, nothing changes")
  func wrapNowhere() throws {
    let html = try html("|a|\n|-|\n") { root in
      #expect(root.first(.tableCell)?.wrapChildren(onEnter: "", onExit: "") == nil)
    }
    #expect(html == "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n")
  }

  @Test("A custom block goes before and after a paragraph, raw")
  func customBlocks() throws {
    let html = try html("a") { root in
      let paragraph = try #require(root.firstChild)
      #expect(root.makeCustomBlock(onEnter: "<div id=\"b1\">", onExit: "").insert(before: paragraph))
      #expect(root.makeCustomBlock(onEnter: "</div>", onExit: "").insert(after: paragraph))
    }
    #expect(html == "<div id=\"b1\">\n<p>a</p>\n</div>\n")
  }

  @Test("A text splits into texts around a new inline, and new text is escaped")
  func makeText() throws {
    let html = try html("a [[b]] c") { root in
      let whole = try #require(root.first(.text))
      #expect(text(whole.literal) == "a [[b]] c")
      let link = root.makeCustomInline(onEnter: "<a>", onExit: "</a>")
      #expect(link.append(root.makeText(bytes("b & \0"))))
      #expect(link.insert(after: whole))
      #expect(root.makeText(bytes(" c")).insert(after: link))
      #expect(whole.setLiteral(bytes("a ")))
    }
    #expect(html == "<p>a <a>b &amp; \u{FFFD}</a> c</p>\n")
  }

  @Test("A node takes another's place")
  func replace() throws {
    let html = try html("a *b*") { root in
      let emphasis = try #require(root.first(.emphasis))
      #expect(emphasis.replace(with: root.makeText(bytes("c"))))
      #expect(emphasis.parent == nil)
      #expect(!root.replace(with: root.makeText([])))
    }
    #expect(html == "<p>a c</p>\n")
  }

  @Test("A child that may not stand there is refused")
  func refusedChild() throws {
    let html = try html("a") { root in
      let paragraph = try #require(root.firstChild)
      #expect(!root.append(root.makeText(bytes("b"))))
      #expect(!paragraph.append(root.makeCustomBlock(onEnter: "", onExit: "")))
      #expect(!paragraph.append(root))
      #expect(root.makeText(bytes("b")).replace(with: paragraph) == false)
    }
    #expect(html == "<p>a</p>\n")
  }

  @Test("Only links and images take a destination, only texts a literal")
  func setContent() throws {
    let html = try html("[a](b) ![c](d)") { root in
      #expect(root.first(.link)?.setDestination(bytes("e\"f")) == true)
      #expect(root.first(.image)?.setDestination(bytes("g")) == true)
      #expect(root.first(.paragraph)?.setDestination(bytes("h")) == false)
      #expect(root.first(.paragraph)?.setLiteral(bytes("h")) == false)
    }
    #expect(html == "<p><a href=\"e%22f\">a</a> <img src=\"g\" alt=\"c\" /></p>\n")
  }

  @Test("Nodes may be replaced on their exit while the walk goes on")
  func changeWhileWalking() throws {
    let html = try html("[a](x) *[b](y)* `c` [d](z)") { root in
      for event in root.walk {
        switch event {
        case .exit(let node) where node.kind == .link:
          node.wrapChildren(onEnter: "<i>", onExit: "</i>")
        case .enter(let node) where node.kind == .code:
          node.remove()
        default: break
        }
      }
    }
    #expect(html == "<p><i>a</i> <em><i>b</i></em>  <i>d</i></p>\n")
  }

  @Test("Children may be removed while they are gone through")
  func removeChildren() throws {
    #expect(try html("a\n\nb\n\nc") { root in for child in root.children { child.remove() } } == "")
  }
}
