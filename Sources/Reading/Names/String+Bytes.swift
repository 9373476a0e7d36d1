extension String {
  /// Whether two texts are written with the same bytes: texts that are equal to Unicode may look different on a page.
  func hasBytes(of other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }
}
