import Activation
import CommandLanguage
import PlainText

/// Why a person can or cannot read their records: the reason, what else is known, exactly what to tell the caller, and
/// the command that leads on.
package struct WhyView: Shown {
  let standing: Standing
  let circumstances: Circumstances
  let time: SpokenTime
  /// Nil where there is nothing to type.
  let command: NextCommand?
  /// Who asked.
  let reader: Actor

  private var account: Account { standing.account }

  /// The sentences, then the command that leads on.
  package func lines(on sheet: Sheet) -> [String] {
    sentences.flatMap { sheet.wrapped($0) }
      + (command.map { sheet.wrapped("▶ " + $0.written(for: reader, sheet.language), hanging: 2) } ?? [])
  }

  /// What is said, each sentence by itself.
  package var sentences: [Text] { [reason] + circumstances.sentences + [advice] }

  /// Adds the sentences as `text`.
  package func add(to object: inout JSONObject, _ language: Language) {
    object.add("text", sentences.map { $0.in(language) }.joined(separator: "\n"))
  }

  /// All of it: it holds no secret.
  package var inReports: (any Shown)? { self }

  /// Why the records can or cannot be read, since when, and by which event.
  private var reason: Text {
    switch account.status {
    case .active(let record): activeReason(record)
    case .inactive(.neverActivated):
      Text(
        pl:
          "\(name) nie ma dostępu do dokumentacji medycznej, bo konto założone \(time.at(account.created).pl) nie zostało jeszcze aktywowane (R1).",
        en:
          "\(name) has no access to the medical records, because the account, created \(time.at(account.created).en), has not been activated yet (R1)."
      )
    case .inactive(.reset):
      Text(
        pl:
          "\(name) nie ma dostępu do dokumentacji medycznej, bo \(time.at(resetTime).pl) zresetowano zapomniane hasło i konto trzeba aktywować ponownie (R27, R28).",
        en:
          "\(name) has no access to the medical records, because the forgotten password was reset \(time.at(resetTime).en) and the account must be activated again (R27, R28)."
      )
    }
  }

  private func activeReason(_ record: ActivationRecord) -> Text {
    let (method, since) = (circumstances.words(record.method), time.until(record.since))
    let active = Text(
      pl: "konto jest aktywne od \(since.pl), aktywowane \(method.pl)",
      en: "the account has been active since \(since.en), activated \(method.en)")
    if standing.next == .changePassword {
      return Text(
        pl:
          "\(name) nie ma w tej chwili dostępu do dokumentacji medycznej, bo trzeba najpierw zmienić hasło, choć \(active.pl) (S3).",
        en:
          "\(name) has no access to the medical records at the moment, because the password must be changed first, although \(active.en) (S3)."
      )
    }
    if standing.signInLock != nil, standing.screen == nil {
      return Text(
        pl:
          "\(name) nie ma w tej chwili dostępu do dokumentacji medycznej, bo logowanie jest zablokowane, choć \(active.pl) (R5).",
        en:
          "\(name) has no access to the medical records at the moment, because signing in is locked, although \(active.en) (R5)."
      )
    }
    return Text(
      pl: "\(name) ma dostęp do dokumentacji medycznej, bo \(active.pl) (R5).",
      en: "\(name) has access to the medical records, because \(active.en) (R5).")
  }

  /// In the words to be said to the caller.
  private var advice: Text {
    let told = CallerAnswer(standing: standing, time: time).words
    return Text(pl: "Odpowiedź dla pacjenta: „\(told.pl)”", en: "Tell the caller: “\(told.en)”")
  }

  private var name: String { "\(account.holder.text) (\(account.login.text))" }
  private var resetTime: Moment { account.lastReset ?? account.created }
}

extension Showing {
  static func why(_ view: WhyView) -> Showing { .something(view) }
}
