import CommandLanguage
import PlainText

/// The lessons that ship inside the program: ordinary scenario files, one per language, that pass as tests.
package enum Lesson: String, CaseIterable, Sendable {
  case pin
  case trustedProfile = "trusted-profile"
  case reset
  case desk
  case telephone
  case checks

  /// By which people ask for it.
  package var name: Term {
    switch self {
    case .pin: Term("pin")
    case .trustedProfile: Term("trusted-profile", "profil-zaufany")
    case .reset: Term("reset", "reset-hasła")
    case .desk: Term("desk", "rejestracja")
    case .telephone: Term("telephone", "telefon")
    case .checks: Term("checks", "kontrole")
    }
  }

  /// The lesson of that name in either language, each Polish letter perhaps without its diacritic, its hyphens perhaps blanks.
  package init?(named name: String) {
    let small = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-")
    guard let lesson = Self.allCases.first(where: { $0.name.matches(small) }) else { return nil }
    self = lesson
  }

  /// What the lesson is called.
  package var title: Text {
    switch self {
    case .pin: Text(pl: "Aktywacja kodem PIN", en: "Activation with a PIN")
    case .trustedProfile: Text(pl: "Aktywacja Profilem Zaufanym", en: "Activation with the Trusted Profile")
    case .reset: Text(pl: "Zapomniane hasło", en: "A forgotten password")
    case .desk: Text(pl: "Rejestracja: co się nie udaje", en: "The reception desk: what goes wrong")
    case .telephone: Text(pl: "Wsparcie: rozmowy telefoniczne", en: "Support: telephone calls")
    case .checks: Text(pl: "Co sprawdza portal", en: "What the portal checks")
    }
  }

  /// What it shows, in one sentence.
  package var shows: Text {
    switch self {
    case .pin:
      Text(
        pl: "Cała droga: nowe konto, rejestracja, kod PIN, aktywacja, dokumentacja.",
        en: "The whole way: a new account, the desk, the PIN, the activation, the records.")
    case .trustedProfile:
      Text(
        pl: "Aktywacja bez wychodzenia z domu, i dlaczego Profil Zaufany musi być własny.",
        en: "Activation without leaving home, and why the Trusted Profile must be one's own.")
    case .reset:
      Text(
        pl: "Czym różni się zmiana hasła od zresetowania i dlaczego potem trzeba aktywować konto ponownie.",
        en: "How a changed password differs from a reset one, and why the account is then activated again.")
    case .desk:
      Text(
        pl:
          "Dziesięć przypadków, w których pracownik rejestracji nie wygeneruje kodu PIN, i co wtedy zrobić.",
        en: "Ten cases in which the clerk cannot issue a PIN, and what to do then.")
    case .telephone:
      Text(
        pl: "Cztery rozmowy: jak znaleźć osobę, ustalić przyczynę i odpowiedzieć.",
        en: "Four calls: how to find the person, see the cause, and answer.")
    case .checks:
      Text(
        pl: "Piętnaście kontroli po powrocie z Profilu Zaufanego, każda z osobna.",
        en: "Fifteen checks on the return from the Trusted Profile, one by one.")
    }
  }

  /// The lesson as a scenario file, in the dialect of a language.
  package func text(_ language: Language) -> String { texts.in(language) }

  /// What stands for its path where the program names a place in it.
  package var file: String { rawValue + ".scn" }

  private var texts: Text {
    switch self {
    case .pin: Self.pinText
    case .trustedProfile: Self.trustedProfileText
    case .reset: Self.resetText
    case .desk: Self.deskText
    case .telephone: Self.telephoneText
    case .checks: Self.checksText
    }
  }
}
