import Activation
import CommandLanguage
import Glibc
import Journal
import PlainText
import ScenarioTesting
import Shell
import Terminal

/// `konto store scenario`: the life of an account as a scenario about invented people. Whoever has it written looks at
/// the account, and stands in the trail.
struct StoreScenario {
  private let store: any LastingStore
  private let report: StoreReport
  private let actor: Actor
  private let newFile: String?

  /// - Parameter newFile: nil: standard output.
  init(_ store: any LastingStore, _ report: StoreReport, actor: Actor, newFile: String?) {
    self.store = store
    self.report = report
    self.actor = actor
    self.newFile = newFile
  }

  func carryOut(of name: String) throws -> ExitStatus {
    if let newFile, let obstacle = NewFile.obstacle(to: newFile, replacing: Self.replacement) {
      return complain(obstacle, of: newFile)
    }
    guard let login = try store.login(named: AccountName(name), askedBy: actor) else {
      try note(nil, .refused(.admission(.accountNotFound)))
      report.warn(
        Text(
          pl: "Odmowa (account-not-found): nie ma konta o takim loginie ani numerze PESEL.",
          en: "Refused (account-not-found): there is no account with this login or PESEL number."))
      return .notAsExpected
    }
    try note(login, .done)
    let (text, untold) = try retold(login)
    guard write(text) else { return .inputOutput }
    if untold > 0 { report.warn(Self.untold(untold)) }
    return .asExpected
  }

  /// A long life takes long, and nothing is written meanwhile.
  private func retold(_ login: Login) throws -> (text: String, untold: Int) {
    try Interrupts.leavingAtOnce {
      var recount = AccountRecount(
        of: login, try store.life(of: login), report.preferences.language,
        in: Self.session(report.preferences))
      // Worlds of a file know no time zones.
      return (WrittenMoment.by(nil) { recount.text() }, recount.untold)
    }
  }

  private func note(_ login: Login?, _ outcome: JournalOutcome) throws(StoreProblem) {
    let now = try store.time(SystemClock.now)
    try store.note { head in
      JournalEntry(
        moment: max(now, head.moment), actor: actor, subject: login,
        act: StoreAct.scenario.rawValue, outcome: outcome, events: [], operatorName: store.operatorName)
    }
  }

  private static func session(_ preferences: Preferences) -> Session {
    Session(actor: .admin, seed: 1, preferences: preferences, surroundings: Assembly.surroundings())
  }

  private func write(_ text: String) -> Bool {
    guard let newFile else {
      StandardStreams.give(text)
      return true
    }
    do throws(WriteProblem) {
      if let obstacle = Self.replacement.obstacle(at: newFile) { throw obstacle }
      try AtomicFile.note(text, Files.identity(newFile))
    } catch {
      _ = complain(error, of: newFile)
      return false
    }
    report.tell(
      .scenario, [("to", newFile)],
      as: Text(
        pl: "zapisano scenariusz w \(Visible.path(newFile))",
        en: "wrote the scenario to \(Visible.path(newFile))"))
    return true
  }

  private func complain(_ problem: WriteProblem, of path: String) -> ExitStatus {
    StandardStreams.complain(of: path, problem.words, report.preferences.language)
    return .inputOutput
  }

  private static var replacement: Replacement { .document { $0.hasPrefix("# konto store scenario") } }

  private static func untold(_ count: Int) -> Text {
    Text(
      pl: "nie wszystko dało się odtworzyć; pominięte wpisy (\(count)) są w scenariuszu jako komentarze",
      en:
        "not everything could be retold; the entries that were left out (\(count)) are comments in the scenario"
    )
  }
}
