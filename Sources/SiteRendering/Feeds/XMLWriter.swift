/// Writes XML into bytes, an element a line.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  typealias Attributes = [(name: StaticString, value: String)]

  mutating func open(_ name: StaticString, _ attributes: Attributes = []) {
    tag(name, attributes)
    bytes.append(">\n")
  }

  mutating func close(_ name: StaticString) {
    bytes.append("</")
    bytes.append(name)
    bytes.append(">\n")
  }

  mutating func element(_ name: StaticString, _ text: String) {
    tag(name, [])
    bytes.append(">")
    HTML.escape(text.utf8, into: &bytes)
    close(name)
  }

  mutating func element(_ name: StaticString, _ attributes: Attributes) {
    tag(name, attributes)
    bytes.append("/>\n")
  }

  private mutating func tag(_ name: StaticString, _ attributes: Attributes) {
    bytes.append("<")
    bytes.append(name)
    for attribute in attributes { HTML.attribute(attribute.name, attribute.value, into: &bytes) }
  }
}
