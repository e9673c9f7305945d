import Glibc
import Synchronization

/// How long another process is waited for, and who is told that it is.
package final class Patience: Sendable {
  private let seconds: Double
  private let isInterrupted: @Sendable () -> Bool
  private let whileWaiting: @Sendable () -> Void
  private let began = Mutex<(at: timespec, hasTold: Bool)>((timespec(), false))

  /// - Parameters:
  ///   - seconds: after which it is given up.
  ///   - isInterrupted: whether somebody has said that it is to end: then nothing is waited for, and what takes long stops.
  ///   - whileWaiting: is called once in each wait, when it has lasted long enough to be noticed.
  package init(
    seconds: Double = 10, isInterrupted: @escaping @Sendable () -> Bool = { false },
    whileWaiting: @escaping @Sendable () -> Void = {}
  ) {
    self.seconds = seconds
    self.isInterrupted = isInterrupted
    self.whileWaiting = whileWaiting
  }

  /// What is held by another is given up at once.
  static let none = Patience(seconds: 0)

  /// Waits a little, as SQLite asks each time that it finds the file held (sqlite.org/c3ref/busy_handler.html).
  ///
  /// - Parameter count: how often it has asked since it wanted to go on.
  /// - Returns: false once it is to give up.
  @Sendable func waits(_ count: Int) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let (waited, tells) = began.withLock { began in
      if count == 0 { began = (now, false) }
      let waited = Self.seconds(from: began.at, to: now)
      let tells = waited >= Self.noticed && !began.hasTold
      began.hasTold = began.hasTold || tells
      return (waited, tells)
    }
    guard waited < seconds, !isInterrupted() else { return false }
    if tells { whileWaiting() }
    usleep(count < 10 ? 1000 : 20_000)
    return true
  }

  /// Throws once somebody has said that what is done is to end.
  func expectOngoing() throws(StoreProblem) {
    if isInterrupted() { throw .interrupted }
  }

  /// After so many seconds people wonder.
  private static let noticed = 1.0

  private static func seconds(from start: timespec, to end: timespec) -> Double {
    Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
  }
}
