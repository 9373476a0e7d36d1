/// A file of the theme that is not a template.
struct ThemeAssetFile: Page {
  let file: ThemeFile
  let path: String

  func render(in site: SiteContext, into bytes: inout [UInt8]) {
    bytes.append(contentsOf: file.bytes)
  }
}
