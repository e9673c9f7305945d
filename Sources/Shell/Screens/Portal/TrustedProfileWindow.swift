import Activation
import CommandLanguage

/// The Trusted Profile's messages, one at a time (R23). It says that it is a simulator.
struct TrustedProfileWindow {
  let persona: Persona?
  let transaction: Transaction
  let time: SpokenTime
  let sheet: Sheet

  var rows: [Window.Row] {
    [
      .text(sheet.text(pl: "Profil Zaufany", en: "Profil Zaufany (Trusted Profile)"), in: .bold),
      .text(sheet.text(PortalLabels.simulator), in: .attention), .blank,
    ] + message + [.blank, .text(sheet.text(deadline), indent: 2, in: .dim)]
  }

  private var message: [Window.Row] {
    switch transaction.stage {
    case .method: method
    case .code(_, let failures): code(failures)
    case .consent: consent
    }
  }

  private var method: [Window.Row] {
    [
      .text(sheet.text(pl: "1. Wybierz sposób logowania:", en: "1. Choose how to sign in:"), indent: 2),
      .blank,
      .text(
        sheet.text(
          pl: "[ Hasło ]  [ Bank ]  [ mObywatel ]  [ e-dowód ]",
          en: "[ Password ]  [ Bank ]  [ mObywatel ]  [ e-dowód ]"), indent: 2, in: .link),
      .blank, cancel,
    ]
  }

  private func code(_ failures: Int) -> [Window.Row] {
    let field = "[        ]"
    let left = 3 - failures
    let warning = Text(
      pl: "Kod jest nieprawidłowy. Pozostało prób: \(left).",
      en: "The code is not right. Tries left: \(left).")
    return [
      .text(
        sheet.text(
          pl: "2. Wpisz kod z SMS-a (6 cyfr):", en: "2. Type the code from the text message (6 digits):")
          + " " + field, indent: 2)
    ] + (failures > 0 ? [.text(sheet.text(warning), indent: 2, in: .attention)] : [])
      + [
        .blank,
        .text(sheet.text(pl: "[ Dalej ]   [ Anuluj ]", en: "[ Next ]   [ Cancel ]"), indent: 2, in: .link),
      ]
  }

  /// The four attributes (SAML attribute statement). Their values are the profile's, which may be another's.
  private var consent: [Window.Row] {
    [
      .text(
        sheet.text(
          pl: "3. Czy zgadzasz się przekazać Portalowi Pacjenta swoje dane z Profilu Zaufanego?",
          en: "3. Do you agree to hand over your data from the Trusted Profile to the Patient Portal?"),
        indent: 2, hanging: 3)
    ] + attributes.map { .text("• " + $0, indent: 5) } + invention
      + [
        .blank,
        .text(
          sheet.text(pl: "[ Potwierdzam ]   [ Anuluj ]", en: "[ I agree ]   [ Cancel ]"), indent: 2, in: .link
        ),
      ]
  }

  /// Whoever reads a birth that is to come must not take it for a mistake.
  private var invention: [Window.Row] {
    guard let born = persona?.pesel.dateOfBirth, born > time.now.localDate else { return [] }
    let words = Text(
      pl: "Osoby w symulatorze są wymyślone: dlatego data urodzenia leży w przyszłości.",
      en: "The people in the simulator are invented: that is why the date of birth lies in the future.")
    return [.text(sheet.text(words), indent: 5, in: .dim)]
  }

  private var attributes: [String] {
    let names = [
      Text(pl: "imię", en: "first name"), Text(pl: "nazwisko", en: "family name"),
      Text(pl: "data urodzenia", en: "date of birth"), Text(pl: "PESEL", en: "PESEL"),
    ].map { sheet.text($0) }
    guard let persona else { return names }
    let born = persona.pesel.dateOfBirth.map { sheet.text(SpokenTime.day($0)) } ?? "–"
    let values = [persona.name.firstName, persona.name.familyName, born, persona.pesel.masked]
    return zip(names, values).map { "\($0): \($1)" }
  }

  private var cancel: Window.Row {
    .text(sheet.text(pl: "[ Anuluj ]", en: "[ Cancel ]"), indent: 2, in: .link)
  }

  private var deadline: Text {
    let end = transaction.started + transaction.timeout
    let (at, until) = (time.at(end), time.until(end))
    return transaction.isTimedOut(at: time.now)
      ? Text(pl: "Czas na odpowiedź minął \(at.pl).", en: "The time to answer ended \(at.en).")
      : Text(pl: "Czas na odpowiedź: do \(until.pl).", en: "Time to answer: until \(until.en).")
  }
}
