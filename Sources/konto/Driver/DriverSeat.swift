import Glibc
import PlainText
import ScenarioTesting

/// Where a driver sits while scenarios run one after another: one that fails makes room for a new one.
final class DriverSeat {
  private let against: Against
  private let crew: DriverCrew
  private var portal: Portal?

  init(_ against: Against, _ crew: DriverCrew) {
    self.against = against
    self.crew = crew
    crew.takeSeat()
  }

  deinit {
    // The process ends with what asks it.
    portal = nil
    crew.leaveSeat()
  }

  /// The portal behind the driver, which is started if it is not there.
  func taken() throws(DriverFailure) -> Portal {
    if crew.isOver { throw DriverFailure(.notStarted(String(cString: strerror(ECANCELED)))) }
    if let portal { return portal }
    let process = try DriverProcess(against.command, patience: against.patience, of: crew)
    do throws(DriverFailure) {
      let portal = try Portal(
        behind: process.ask, masking: process.masked, sayingLast: process.wordsOfScenario
      ) { [weak self] in
        self?.portal = nil
        return process.abandoned()
      }
      self.portal = portal
      return portal
    } catch {
      throw DriverFailure(error.problem, lastWords: process.abandoned())
    }
  }
}
