import Dispatch
import Glibc
import Synchronization

/// The drivers of one run, of which none outlives it. A class: the threads of the run share it.
final class DriverCrew: Sendable {
  private struct State {
    var isOver = false
    var groups: Set<pid_t> = []
    var secrets: Set<String> = []
  }

  private let state = Mutex(State())
  private let seats = DispatchGroup()

  /// Longer than the end of a driver that will not go takes.
  private static let patience = DispatchTimeInterval.seconds(5)

  var isOver: Bool { state.withLock(\.isOver) }

  func takeSeat() { seats.enter() }
  func leaveSeat() { seats.leave() }

  /// What was told to one of them or by one and must not be repeated: also not by one that is started later, for a portal
  /// remembers.
  var secrets: Set<String> { state.withLock(\.secrets) }
  func learn(_ secret: String) { state.withLock { _ = $0.secrets.insert(secret) } }

  func began(_ group: pid_t) { state.withLock { _ = $0.groups.insert(group) } }
  func ended(_ group: pid_t) { state.withLock { _ = $0.groups.remove(group) } }

  /// Ends the run for its drivers: waits until each has been sent away, and does not ask those that are still busy.
  func end() {
    state.withLock { $0.isOver = true }
    if seats.wait(timeout: .now() + Self.patience) == .success { return }
    for group in state.withLock(\.groups) { kill(-group, SIGKILL) }
  }
}
