import Publishing
import Reading

/// What was read stays in the same file of the cache as what was written.
extension CacheFile: ReadingStore {}
