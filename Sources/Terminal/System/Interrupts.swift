import Glibc
import Synchronization

/// The signals a shell lives with, kept as flags that ordinary code reads when it suits.
///
/// Nothing is installed until `install`. Handlers do not restart system calls: a blocked read returns EINTR.
package enum Interrupts {
  private static let interrupted = Atomic<Bool>(false)
  private static let resized = Atomic<Bool>(false)
  private static let termination = Atomic<Int32>(0)
  private static let installed = Atomic<Bool>(false)
  private static let leavesAtOnce = Atomic<Bool>(false)

  /// Signals that would end the program and leave the terminal as the editor has set it.
  private static let ending = [
    SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF,
  ]

  /// Takes over SIGINT, SIGWINCH and what asks a program to end for the rest of the process; further calls do nothing.
  package static func install() {
    guard !installed.exchange(true, ordering: .relaxed) else { return }
    touch()
    for signal in [SIGINT, SIGWINCH] + ending { handle(signal) }
  }

  /// Computes something, in which nothing is half done that would matter: Ctrl-C or a signal to terminate ends the
  /// process there and then, with status 130.
  package static func leavingAtOnce<T>(_ computation: () throws -> T) rethrows -> T {
    install()
    let before = leavesAtOnce.exchange(true, ordering: .relaxed)
    defer { leavesAtOnce.store(before, ordering: .relaxed) }
    if wasInterrupted { _exit(130) }
    return try computation()
  }

  /// Computes something that matters, within what is left at once: a signal is noted until it is over.
  package static func whileStaying<T>(_ computation: () throws -> T) rethrows -> T {
    let before = leavesAtOnce.exchange(false, ordering: .relaxed)
    defer { leavesAtOnce.store(before, ordering: .relaxed) }
    return try computation()
  }

  /// Runs a command during which Ctrl-C only sets `wasInterrupted`; the command is to look at it and stop.
  package static func whileRunning<T>(_ command: () throws -> T) rethrows -> T {
    install()
    clear()
    return try command()
  }

  /// Whether Ctrl-C (or a signal to terminate) came since the command began; stays set until the next one.
  package static var wasInterrupted: Bool { interrupted.load(ordering: .relaxed) }

  /// Forgets a Ctrl-C.
  package static func clear() { interrupted.store(false, ordering: .relaxed) }

  /// SIGTERM or SIGHUP when one of them has come, else nil; the usual exit status is 128 plus this.
  package static var terminationSignal: Int32? {
    let signal = termination.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  static func takeResize() -> Bool { resized.exchange(false, ordering: .relaxed) }
  static func takeInterrupt() -> Bool { interrupted.exchange(false, ordering: .relaxed) }

  /// Lazy globals must exist before a handler can run, for a handler may not take the lock that makes them.
  private static func touch() {
    _ = (wasInterrupted, terminationSignal, resized.load(ordering: .relaxed))
    _ = leavesAtOnce.load(ordering: .relaxed)
    WakePipe.prepare()
  }

  private static func handle(_ signal: Int32) {
    var action = sigaction()
    sigemptyset(&action.sa_mask)
    action.__sigaction_handler.sa_handler = { Interrupts.note($0) }
    sigaction(signal, &action, nil)
  }

  /// Runs inside the signal handler: atomics and `write` only.
  private static func note(_ signal: Int32) {
    let saved = errno
    if signal != SIGWINCH, leavesAtOnce.load(ordering: .relaxed) { _exit(130) }
    switch signal {
    case SIGINT: interrupted.store(true, ordering: .relaxed)
    case SIGWINCH: resized.store(true, ordering: .relaxed)
    default:
      termination.store(signal, ordering: .relaxed)
      // A running command looks at this flag only, and is to stop as well.
      interrupted.store(true, ordering: .relaxed)
    }
    WakePipe.wake()
    errno = saved
  }
}
