import Activation
import CommandLanguage
import Journal
import PlainText
import Shell

/// The first unexpected statement of a scenario or of its cleanup, and where the accounts stood then.
package struct Failure: Sendable {
  /// What went otherwise than its line says.
  package let cause: Cause
  /// The block in which the statement was carried out.
  package let block: Block
  /// The accounts that it touched.
  package let accounts: [AccountView]
  /// The acts that led there, oldest first.
  package let lastActs: [TrailRow]
  /// How many statements after it were not carried out because of it.
  package internal(set) var skipped = 0
  /// What nothing that is told of it may repeat.
  var secrets = HiddenSecrets.none

  /// Why a statement counts as a failure.
  package enum Cause: Sendable {
    case unexpected(Performance)
    /// The time of the scenario was over when this statement was done.
    case timedOut(Statement, limit: Duration)
    /// A portal did otherwise than the file expects, or than the procedure.
    case parted(Parting)
    /// The driver of the portal is of no use any more.
    case driver(DriverFailure, Statement)

    fileprivate var patient: Login? {
      switch self {
      case .unexpected(let performance): performance.actor.patient
      case .parted(let parting): parting.portal.actor.patient
      case .timedOut, .driver: nil
      }
    }
  }

  /// The same where nothing that is told of it repeats these secrets either.
  package func hiding(_ secrets: HiddenSecrets) -> Failure {
    var told = self
    told.secrets = self.secrets.and(secrets)
    return told
  }

  /// The statement that failed.
  package var statement: Statement {
    switch cause {
    case .unexpected(let performance): performance.statement
    case .parted(let parting): parting.portal.statement
    case .timedOut(let statement, _), .driver(_, let statement): statement
    }
  }

  /// What the statement led to; nil where the time was over.
  package var performance: Performance? {
    switch cause {
    case .unexpected(let performance): performance
    case .parted(let parting): parting.portal
    case .timedOut, .driver: nil
    }
  }

  /// Whether no bug that is known of accounts for it: the time was over, the driver of the portal is of no use, or it is
  /// the cleanup that failed.
  var isNoKnownBug: Bool {
    switch cause {
    case .timedOut, .driver: true
    case .unexpected, .parted: block == .cleanup
    }
  }

  /// Whether it came of a portal: accounts and acts are told as the procedure beside it has them.
  var isOfPortal: Bool {
    switch cause {
    case .parted, .driver: true
    case .unexpected, .timedOut: false
    }
  }

  /// Whether the statement could not be carried out, rather than led elsewhere.
  package var couldNotRun: Bool {
    switch cause {
    case .unexpected(let performance):
      if case .error = performance.outcome { true } else { false }
    case .parted: false
    case .timedOut, .driver: true
    }
  }
}

extension Failure {
  /// How many acts are told of what led there.
  private static let actsTold = 5
  /// How many accounts are told of: those that were touched last.
  private static let accountsTold = 6

  init(_ cause: Cause, _ block: Block, _ session: Session) {
    var touched = [cause.patient].compactMap { $0 }
    for login in session.touchedAccounts where !touched.contains(login) { touched.append(login) }
    self.init(
      cause: cause, block: block, accounts: touched.prefix(Self.accountsTold).compactMap(session.view),
      lastActs: session.newestActs(Self.actsTold))
  }
}

extension Failure {
  /// The code of the refusal or of the error; nil where the statement was carried out.
  package var code: String? {
    switch cause {
    case .timedOut: "timed-out"
    case .driver(let failure, _): failure.problem.code
    case .unexpected(let performance): performance.code
    case .parted(let parting): parting.portal.code
    }
  }

  /// What was expected and what came instead, line by line.
  package func comparison(_ language: Language) -> [(expected: String, actual: String)] {
    switch cause {
    case .unexpected(let performance): performance.comparison(language)
    case .parted(let parting): parting.comparison(language)
    case .driver(let failure, _):
      [
        (
          Text(pl: "odpowiedź portalu", en: "an answer of the portal").in(language),
          failure.problem.words.in(language)
        )
      ]
    case .timedOut(_, let limit):
      [
        (
          Text(
            pl: "zakończenie w ciągu \(limit.seconds) s", en: "finished within \(limit.seconds) s"
          ).in(language),
          Text(pl: "czas upłynął", en: "the time was over").in(language)
        )
      ]
    }
  }
}

extension Performance {
  /// The code of a refusal or of an error.
  fileprivate var code: String? {
    switch outcome {
    case .ok: nil
    case .refused(let rejection): rejection.refusal.code.rawValue
    case .error(let error): error.code
    }
  }
}
