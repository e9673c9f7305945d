import Glibc

/// What the system keeps of a program that breaks down: its whole memory, and in it passwords and PESELs, which no crash
/// may show (the procedure, Secrets).
enum CoreDump {
  /// One byte, too little for any: with none some systems hand the memory to a program of theirs (core(5)).
  private static let most: rlim_t = 1

  /// None is kept from here on, nor of what this program starts.
  static func prevent() {
    let resource = __rlimit_resource_t(RLIMIT_CORE.rawValue)
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(most, limit.rlim_max)
    _ = setrlimit(resource, &limit)
  }
}
