/// What tells of changes in folders.
protocol ChangeSource: AnyObject {
  /// The descriptor that has something to read when there are changes; `nil` where they have to be looked for.
  var descriptor: Int32? { get }
  /// Returns the changes since it was last asked; it does not wait for any.
  func changes() -> FolderChanges
}
