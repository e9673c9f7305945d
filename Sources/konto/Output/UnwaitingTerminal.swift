import Glibc
import Synchronization

/// The terminal, written to without waiting. It may say that it takes more, take less than it is given and keep the writer
/// until somebody reads; Ctrl-C, which throws away what it holds, only begins that anew.
enum UnwaitingTerminal {
  private static let opened = Mutex<[Int32: Int32]>([:])

  /// Another way to the terminal of a descriptor, for those who share that one would no longer wait either; itself where it is
  /// no terminal, or there is no other way.
  static func descriptor(for descriptor: Int32) -> Int32 {
    opened.withLock { opened in
      if let known = opened[descriptor] { return known }
      guard isatty(descriptor) == 1, let name = ttyname(descriptor) else { return descriptor }
      let own = open(name, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
      opened[descriptor] = own < 0 ? descriptor : own
      return own < 0 ? descriptor : own
    }
  }
}
