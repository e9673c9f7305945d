import Activation
import CommandLanguage

/// The procedure as a checklist: where a patient stands on either way, and the next command; for anybody else
/// the procedure itself.
package struct StepsView: Shown {
  /// nil for those who are no patients.
  package let standing: Standing?
  /// The state of the account with what led to it; nil where there is none.
  let status: Text?
  let time: SpokenTime
  /// What is typed next; nil where there is nothing to type.
  let command: NextCommand?
  let reader: Actor
  /// What whoever asks may do.
  let own: HelpReader

  /// The steps of both ways with what is done, then the next one.
  package func lines(on sheet: Sheet) -> [String] {
    guard let standing else { return general(on: sheet) }
    let account = standing.account
    let progress = Progress(standing: standing, time: time)
    let head = sheet.heading("\(account.holder.text) (\(account.login.text))")
    let state = status.map { sheet.wrapped(Text(pl: "Konto \($0.pl).", en: "Account \($0.en).")) } ?? []
    return head + state + progress.parts.flatMap { $0.lines(for: own, on: sheet) }
      + nextLines(standing, on: sheet)
  }

  /// All of it: it holds no secret.
  package var inReports: (any Shown)? { self }

  private func nextLines(_ standing: Standing, on sheet: Sheet) -> [String] {
    let words = standing.words(time)
    return sheet.wrapped(Text(pl: "Następny krok: \(words.pl)", en: "Next step: \(words.en)"))
      + (command.map { sheet.wrapped("▶ " + $0.written(for: reader, sheet.language), hanging: 2) } ?? [])
  }

  /// For those who are no patients: the procedure itself.
  private func general(on sheet: Sheet) -> [String] {
    let hint = "▶ \(Verb.actAs.name(sheet.language)) LOGIN, \(Verb.steps.name(sheet.language))"
    return Progress.general.flatMap { $0.lines(for: own, on: sheet) }
      + sheet.wrapped(
        Text(
          pl: "Tak przebiega aktywacja konta; dla pacjenta lista pokazuje, co już zrobione.",
          en: "This is how an account is activated; for a patient the list shows what is done."))
      + (own.mayBe(.patient) ? [hint] : [])
  }
}

extension Showing {
  static func steps(_ view: StepsView) -> Showing { .something(view) }
}
