#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The only file of this room that calls the operating system and its C library.
enum System {
  /// The time for which processors have worked for this thread.
  static var threadTime: Duration { time(CLOCK_THREAD_CPUTIME_ID) }

  /// The time for which processors have worked for this process.
  static var processTime: Duration { time(CLOCK_PROCESS_CPUTIME_ID) }

  /// How many processors there are to work on.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static func time(_ clock: clockid_t) -> Duration {
    var time = timespec()
    clock_gettime(clock, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Whether so many bytes at two places are the same.
  static func areEqual(_ one: UnsafeRawPointer, _ other: UnsafeRawPointer, count: Int) -> Bool {
    memcmp(one, other, count) == 0
  }

  /// How far behind a place in memory a byte stands first; nil where it is not among so many.
  static func distance(to byte: UInt8, from place: UnsafePointer<UInt8>, within count: Int) -> Int? {
    guard let found = memchr(place, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(place)
  }
}
