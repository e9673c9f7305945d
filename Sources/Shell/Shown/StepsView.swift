import Activation
import CommandLanguage

/// The procedure as a checklist: where a patient stands on either way, and the next command; for anybody else
/// the procedure itself.
package struct StepsView: Shown {
  /// nil for those who are no patients.
  package let account: Account?
  package let screen: Screen?
  package let visitor: Visitor?
  package let next: NextStep?
  package let mayUseTrustedProfile: Bool
  package let now: Moment

  package func lines(on sheet: Sheet) -> [String] {
    guard let account, let next else { return Self.general(on: sheet) }
    let progress = Progress(
      account: account, screen: screen, visitor: visitor, next: next,
      mayUseTrustedProfile: mayUseTrustedProfile, now: now)
    let head = sheet.heading("\(account.holder.text) (\(account.login.text))")
    let status = sheet.wrapped(
      Text(pl: "Konto \(account.status.fullWords.pl).", en: "Account \(account.status.fullWords.en)."))
    return head + status + progress.parts.flatMap { $0.lines(on: sheet) }
      + Self.nextLines(next, account, on: sheet)
  }

  package var inReports: (any Shown)? { self }

  private static func nextLines(_ next: NextStep, _ account: Account, on sheet: Sheet) -> [String] {
    let lead = Text(pl: "Następny krok: \(next.words.pl)", en: "Next step: \(next.words.en)")
    return sheet.wrapped(lead)
      + sheet.wrapped("▶ " + next.command(for: account.login, sheet.language), hanging: 2)
  }

  /// For those who are no patients: the procedure itself.
  private static func general(on sheet: Sheet) -> [String] {
    let hint = "▶ \(Verb.actAs.name(sheet.language)) LOGIN, \(Verb.steps.name(sheet.language))"
    return Progress.general.flatMap { $0.lines(on: sheet) }
      + sheet.wrapped(
        Text(
          pl: "Tak przebiega aktywacja konta; dla pacjenta lista pokazuje, co już zrobione.",
          en: "This is how an account is activated; for a patient the list shows what is done."))
      + [hint]
  }
}

extension Showing {
  static func steps(_ view: StepsView) -> Showing { .something(view) }
}
