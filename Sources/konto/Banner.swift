import CommandLanguage
import Shell

/// What one can do, in three lines, when the shell starts.
enum Banner {
  static func lines(_ preferences: Preferences, isPractice: Bool) -> [String] {
    let world = isPractice ? practice : empty
    return [world, start, more].map { $0(preferences.language) }
  }

  private static let practice = Text(
    pl: "konto – świat ćwiczebny: wymyślone podmioty i osoby, nic nie zostaje zapisane.",
    en: "konto – a practice world: invented facilities and people, nothing is kept.")
  private static let empty = Text(
    pl: "konto – pusty świat: najpierw podmiot i załóż-konto (pomoc podmiot).",
    en: "konto – an empty world: begin with facility and create-account (help facility).")
  private static let start = Text(
    pl: "Na początek: konta · jako akowalska · kroki · ekran (Tab podpowiada, co można)",
    en: "To begin: accounts · as akowalska · steps · screen (Tab shows what is possible)")
  private static let more = Text(
    pl: "pomoc – wszystkie czasowniki · wyjaśnij KOD – dlaczego odmowa · koniec (Ctrl-D)",
    en: "help – all verbs · explain CODE – why a refusal · quit (Ctrl-D)")
}
