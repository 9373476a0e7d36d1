import CCMarkGFM
import Dispatch
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The least that a generator in this language could do with a briefing.
///
/// It lists its Markdown files, reads them, has cmark-gfm parse and render them, and writes as many files of as many
/// bytes as the site has, on all processors.
///
///     floor CONTENT OUTPUT FILES BYTES
@main
enum Floor {
  private static let inlineParsing = Mutex<Void>(())
  private static let extensionNames = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let count = Int(arguments[3]), let bytes = Int(arguments[4]), count > 0 else {
      print("usage: floor CONTENT OUTPUT FILES BYTES")
      exit(2)
    }
    let output = arguments[2]
    cmark_gfm_core_extensions_ensure_registered()
    let files = markdownFiles(in: arguments[1])
    let rendered = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      rendered.add(render(read(files[index])), ordering: .relaxed)
    }
    mkdir(output, 0o755)
    for folder in 0...count / 1000 { mkdir("\(output)/\(folder)", 0o755) }
    let page = [UInt8](repeating: UInt8(ascii: "x"), count: bytes / count)
    DispatchQueue.concurrentPerform(iterations: count) { index in
      write(page, to: "\(output)/\(index / 1000)/\(index).html")
    }
    print("\(files.count) files, \(rendered.load(ordering: .relaxed)) bytes rendered, \(count) files written")
  }

  private static func markdownFiles(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        found += markdownFiles(in: folder + "/" + name)
      } else if name.hasSuffix(".md") {
        found.append(folder + "/" + name)
      }
    }
    return found
  }

  private static func read(_ path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var status = stat()
    fstat(file, &status)
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      count = max(0, readBytes(file, buffer.baseAddress, buffer.count))
    }
  }

  /// How many bytes of HTML a text becomes.
  private static func render(_ source: [UInt8]) -> Int {
    let options = CMARK_OPT_FOOTNOTES
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    for name in extensionNames { cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name)) }
    source.withUnsafeBytes {
      cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    nonisolated(unsafe) var root: OpaquePointer?
    nonisolated(unsafe) let shared = parser
    // Strikethrough and autolink write to tables that all parsers share.
    inlineParsing.withLock { _ in root = cmark_parser_finish(shared) }
    defer { cmark_node_free(root) }
    guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else { return 0 }
    defer { free(html) }
    return strlen(html)
  }

  private static func write(_ page: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o644)
    guard file >= 0 else { return }
    _ = page.withUnsafeBytes { writeBytes(file, $0.baseAddress, $0.count) }
    close(file)
  }

  private static func readBytes(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    guard let buffer else { return 0 }
    #if canImport(Glibc)
    return Glibc.read(file, buffer, count)
    #else
    return Darwin.read(file, buffer, count)
    #endif
  }

  private static func writeBytes(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    guard let buffer else { return 0 }
    #if canImport(Glibc)
    return Glibc.write(file, buffer, count)
    #else
    return Darwin.write(file, buffer, count)
    #endif
  }
}
