import Glibc
import ScenarioTesting
import Synchronization

/// A program that runs beside this one, in a process group of its own, with pipes in place of its streams.
struct ChildProcess {
  let pid: pid_t
  /// Its standard input; −1 once it is closed.
  private(set) var input: Int32
  let output: Int32
  let errors: Int32

  /// - Parameter words: the program, looked for along `PATH`, and its arguments.
  /// - Throws: why the system does not start it.
  init(_ words: [String]) throws(StartProblem) {
    let started = Self.oneAtATime.withLock { _ in Self.start(words) }
    (pid, input, output, errors) = try started.get()
    for ours in [input, output, errors] { _ = fcntl(ours, F_SETFL, O_NONBLOCK) }
  }

  /// Why a program could not be started.
  struct StartProblem: Error {
    let code: Int32
    var words: String { String(cString: strerror(code)) }
  }

  /// Between a pipe and its mark another thread's child would inherit it, and hold it open for ever.
  private static let oneAtATime = Mutex(())

  private typealias Started = (pid: pid_t, input: Int32, output: Int32, errors: Int32)

  private static func start(_ words: [String]) -> Result<Started, StartProblem> {
    var ends: [Int32] = []
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else {
        let problem = StartProblem(code: errno)
        ends.forEach { close($0) }
        return .failure(problem)
      }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends += pair
    }
    let (theirs, ours) = ([ends[0], ends[3], ends[5]], [ends[1], ends[2], ends[4]])
    let (pid, problem) = spawn(words, theirs)
    theirs.forEach { close($0) }
    guard problem == 0 else {
      ours.forEach { close($0) }
      return .failure(StartProblem(code: problem))
    }
    return .success((pid, ours[0], ours[1], ours[2]))
  }

  private static func spawn(_ words: [String], _ streams: [Int32]) -> (pid: pid_t, problem: Int32) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var pid: pid_t = 0
    let problem = posix_spawnp(&pid, words[0], &actions, &attributes, &arguments, environ)
    return (pid, problem)
  }

  /// Tells it that nothing more will come.
  mutating func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }

  /// Ends it and all that it has started: asks first, then does not ask. Never waits longer than two seconds.
  ///
  /// - Returns: how it ended; ``DriverProblem/Ending/silence`` where it had to be made to.
  mutating func end() -> DriverProblem.Ending {
    closeInput()
    let wentByItself = hasEnded(within: 1000)
    if !wentByItself {
      kill(-pid, SIGTERM)
      _ = hasEnded(within: 500)
    }
    kill(-pid, SIGKILL)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    close(output)
    close(errors)
    guard wentByItself else { return .silence }
    let signal = status & 0x7F
    return signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
  }

  /// Whether its output ends, which it does when nobody holds it any more, and the process itself does.
  private func hasEnded(within milliseconds: Int32) -> Bool {
    let deadline = Self.now() + Int(milliseconds)
    var bytes = [UInt8](repeating: 0, count: 65536)
    var isSilent = false
    while true {
      let left = Int32(deadline - Self.now())
      guard left > 0 else { return false }
      if isSilent, isGone { return true }
      var waiting = pollfd(fd: isSilent ? -1 : output, events: Int16(POLLIN), revents: 0)
      if poll(&waiting, 1, isSilent ? Self.lookout : left) > 0, read(output, &bytes, bytes.count) == 0 {
        isSilent = true
      }
    }
  }

  /// Whether the process has ended; it stays for whoever asks how.
  private var isGone: Bool {
    var told = siginfo_t()
    return waitid(P_PID, id_t(pid), &told, WEXITED | WNOHANG | WNOWAIT) == 0 && told.si_signo == SIGCHLD
  }

  /// How often it is looked after once it says no more, in milliseconds.
  private static let lookout: Int32 = 5

  /// Milliseconds since some moment.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
