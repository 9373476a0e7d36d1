/// A file of the theme that is not a template.
struct ThemeAssetFile: WholeFile {
  let file: ThemeFile
  let path: String

  func bytes(in site: SiteContext) -> [UInt8] { file.bytes }
}
