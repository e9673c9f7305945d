import Activation
import CommandLanguage
import Glibc
import Journal
import PlainText
import Shell
import Terminal

/// A store opened for the program; the reason why it could not be is told.
struct OpenedStore {
  let store: any LastingStore
  /// Whether somebody has said that a clock far ahead of the newest entry is right.
  let isClockConfirmed: Bool

  /// - Parameters:
  ///   - language: of what is told.
  ///   - isTimed: whether what is written is dated by the system clock.
  ///   - isCreating: whether one that is not there is made.
  ///   - isExamined: whether what is wrong with it is told otherwise.
  ///   - isForgetting: whether messages whose time is over go at once.
  init(
    _ name: StoreName, _ mode: StoreMode, telling language: Language, isTimed: Bool = false,
    isCreating: Bool = false, isExamined: Bool = false, isForgetting: Bool = true
  ) throws(ExitStatus) {
    let path = name.shown
    do throws(StoreProblem) {
      store = try name.open(mode, patience: Self.patience(for: name, language), isCreating: isCreating)
      if !isExamined, let flaw = try store.structureFlaw() { Self.tell(flaw.warning, of: path, language) }
      if store.isOpenToOthers { Self.tell(Self.openToOthers, of: path, language) }
      isClockConfirmed = isTimed && mode == .writing ? try Self.confirmClock(of: store, language) : false
      if mode == .writing, isTimed, isForgetting {
        try store.forgetMessages(at: try store.time(SystemClock.now))
      }
    } catch {
      Self.complain(error, of: path, language)
      throw .inputOutput
    }
  }

  /// Ten seconds, of which the first that people notice is told.
  static func patience(for name: StoreName, _ language: Language) -> Patience {
    Patience(isInterrupted: { Interrupts.wasInterrupted }) {
      tell(name.isOnServer ? waitingForServer : waiting, of: name.shown, language)
    }
  }

  static func complain(_ problem: StoreProblem, of path: String, _ language: Language) {
    tell(problem.words, of: path, language)
  }

  static func tell(_ words: Text, of path: String, _ language: Language) {
    StandardStreams.complain(of: path, words, language)
  }

  private static let waiting = Text(
    pl: "z pliku korzysta inny proces; trwa oczekiwanie…",
    en: "another process holds the store; waiting for it…")
  private static let waitingForServer = Text(
    pl: "utracono połączenie z serwerem; trwa łączenie od nowa…",
    en: "the connection to the server was lost; trying again…")
  private static let openToOthers = Text(
    pl: "plik mogą czytać albo zmieniać wszyscy na tym komputerze; odbierz im to prawo: chmod o= PLIK",
    en: "everybody on this computer may read or change the file; take that away: chmod o= FILE")

  /// A clock that is taken for wrong is asked about, where somebody is there to answer.
  ///
  /// - Returns: whether it was confirmed.
  private static func confirmClock(of store: any LastingStore, _ language: Language) throws(StoreProblem)
    -> Bool
  {
    let standing: ClockStanding
    do throws(StoreProblem) {
      standing = try store.clock(at: SystemClock.now)
    } catch .trailBroken {
      // Its head tells no time; whoever verifies or writes is told.
      return false
    }
    guard case .farAhead(let newest) = standing else { return false }
    guard isTerminal(STDIN_FILENO), isTerminal(STDERR_FILENO) else { throw .clockFarAhead(newest: newest) }
    StandardStreams.write(question(newest).in(language), to: STDERR_FILENO)
    let answer = readLine().map { Term("yes", "tak").matches($0) || Term("y", "t").matches($0) }
    guard answer == true else { throw .clockFarAhead(newest: newest) }
    return true
  }

  private static func question(_ newest: Moment) -> Text {
    let now = SystemClock.now
    return Text(
      pl:
        "Zegar systemu wskazuje \(now.readable), a ostatni wpis jest z \(newest.readable). Czy zegar chodzi dobrze? [t/N] ",
      en:
        "The system clock says \(now.readable), and the newest entry is of \(newest.readable). Is the clock right? [y/N] "
    )
  }
}

/// The clock of the machine.
enum SystemClock {
  static var now: Moment { Moment(seconds: Int64(time(nil))) }
}
