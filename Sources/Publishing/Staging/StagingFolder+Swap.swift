extension StagingFolder {
  /// From here on the new tree may hold files that are not the build's.
  func seal() throws(PublishingError) {
    try folder.rename(StagingFolder.writing, to: folder, StagingFolder.swapping)
  }

  /// Puts the new tree in the destination's place; answers under which name the old one is now here.
  func swap() throws(PublishingError) -> Path? {
    let parent = destination.parent
    guard try parent.status(destination.name) != nil else {
      try folder.rename(StagingFolder.swapping, to: parent, destination.name)
      return nil
    }
    do throws(SystemFailure) {
      try System.exchange(folder.descriptor, StagingFolder.swapping, with: parent.descriptor, destination.name)
      return StagingFolder.swapping
    } catch  where error.forbidsExchange {
      return try swapInTwoSteps()
    } catch {
      throw .system(.swap, path: destination.path, code: error.code)
    }
  }

  /// Where names cannot be exchanged there is a moment without a site; a build killed in it is put right by the next.
  func swapInTwoSteps() throws(PublishingError) -> Path {
    let parent = destination.parent
    try parent.rename(destination.name, to: folder, StagingFolder.old)
    do throws(PublishingError) {
      try folder.rename(StagingFolder.swapping, to: parent, destination.name)
    } catch {
      try folder.rename(StagingFolder.old, to: parent, destination.name)
      throw error
    }
    return StagingFolder.old
  }
}
