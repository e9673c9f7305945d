import Glibc
import Synchronization
import Terminal

/// Named pipes that something will be written into: opened before the run, so that no run is for nothing where nobody
/// reads, and held until they are written, so that whoever reads waits for it.
enum HeldPipes {
  /// By what the system knows of them, for a pipe may have several names.
  private static let held = Mutex<[String: Int32]>([:])
  /// A reader that is started along with the program may be the later of the two; one that never comes is no reason to
  /// hang.
  private static let patience = 40
  private static let pause: useconds_t = 50_000

  /// nil: it is held, and somebody reads.
  static func hold(_ path: String) -> WriteProblem? {
    guard let key = key(of: path) else { return .ofSystem }
    return held.withLock { held in
      if held[key] != nil { return nil }
      for _ in 0..<patience {
        let descriptor = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        if descriptor >= 0 {
          held[key] = descriptor
          return nil
        }
        guard errno == ENXIO else { return .ofSystem }
        Interrupts.leavingAtOnce { _ = usleep(pause) }
      }
      return .nobodyReads
    }
  }

  /// One that was held, now the caller's to close.
  static func take(_ path: String) -> Int32? {
    key(of: path).flatMap { key in held.withLock { $0.removeValue(forKey: key) } }
  }

  private static func key(of path: String) -> String? {
    FileStatus(path).map { "\($0.identity.device) \($0.identity.number)" }
  }
}
