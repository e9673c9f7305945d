import Glibc
import Synchronization

/// Wakes a waiting reader when a signal comes, on whichever thread and at whichever moment.
///
/// Looking at a flag and then blocking would lose a signal that arrives in between: hence a pipe.
package enum WakePipe {
  private static let readEnd = Atomic<Int32>(-1)
  private static let writeEnd = Atomic<Int32>(-1)

  /// Why waiting ended.
  package enum Wake {
    case input, signal, silence
  }

  static func prepare() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    readEnd.store(ends[0], ordering: .relaxed)
    writeEnd.store(ends[1], ordering: .relaxed)
  }

  /// Async-signal-safe.
  static func wake() {
    var byte: UInt8 = 0
    _ = write(writeEnd.load(ordering: .relaxed), &byte, 1)
  }

  /// Waits until `fd` can be read, a signal comes, or `milliseconds` have passed (-1: no limit).
  package static func wait(for fd: Int32, milliseconds: Int32 = -1) -> Wake {
    var waiting = [
      pollfd(fd: fd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: readEnd.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&waiting, 2, milliseconds)
    if count < 0 ? errno == EINTR : waiting[1].revents != 0 {
      drain()
      return .signal
    }
    // What cannot be waited for is read, and that succeeds or says why not.
    return count == 0 ? .silence : .input
  }

  private static func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readEnd.load(ordering: .relaxed), &bytes, bytes.count) > 0 {}
  }
}
