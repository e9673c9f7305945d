import Glibc
import PlainText
import ScenarioTesting
import Synchronization

/// Where a driver sits while scenarios run one after another: one that fails makes room for a new one.
final class DriverSeat {
  private let against: Against
  private var portal: Portal?

  init(_ against: Against) { self.against = against }

  /// The portal behind the driver, which is started if it is not there.
  func taken() throws(DriverFailure) -> Portal {
    if let portal { return portal }
    let process = try DriverProcess(against.command, patience: against.patience)
    let portal = try Portal { (request) throws(DriverFailure) in
      do throws(DriverFailure) {
        return try process.ask(request)
      } catch {
        self.portal = nil
        process.end()
        throw error
      }
    }
    self.portal = portal
    return portal
  }

  /// Ends the driver.
  func leave() { portal = nil }
}
