import Activation
import CommandLanguage
import Journal
import PlainText
import Shell

/// What one can do, in three sentences, when the shell starts.
enum Banner {
  /// The world in which the shell starts.
  enum World {
    case practice(isEmpty: Bool)
    case store(StoreName, isReadOnly: Bool)
    /// That of a scenario which was not as expected, at the place of the statement.
    case scenario(String)
    /// That of a lesson, at the step where it was stopped.
    case lesson
  }

  /// - Parameters:
  ///   - actor: who acts at first.
  ///   - openness: that everybody may act as anybody, where it must be said.
  static func lines(
    _ preferences: Preferences, _ world: World, _ actor: Actor, _ openness: Text? = nil
  ) -> [String] {
    ([head(world)] + [openness].compactMap { $0 } + [start(world, actor), more]).flatMap {
      preferences.wrapped($0.in(preferences.language), indent: 0, hanging: 2)
    }
  }

  private static func head(_ world: World) -> Text {
    switch world {
    case .practice(isEmpty: false): practice
    case .practice(isEmpty: true): empty
    case .scenario(let place):
      Text(
        pl: "konto – dane scenariusza po wierszu \(place); koniec – dalszy przebieg testów.",
        en: "konto – the world of the scenario after line \(place); quit – the run goes on.")
    case .lesson:
      Text(
        pl: "konto – dane tego kroku lekcji: wszystko wolno wypróbować; koniec – powrót do lekcji.",
        en: "konto – the world of this step of the lesson: try anything; quit – back to the lesson.")
    case .store(let name, isReadOnly: false):
      Text(
        pl: "konto – \(place(name).pl): wszystko zostaje zapisane, także to, kto co oglądał.",
        en: "konto – \(place(name).en): everything is kept, also who looked at what.")
    case .store(let name, isReadOnly: true):
      Text(
        pl:
          "konto – \(place(name).pl), tylko do odczytu: nic nie zostaje zapisane, nawet to, kto co oglądał.",
        en: "konto – \(place(name).en), read-only: nothing is written, not even who looked at what.")
    }
  }

  private static func place(_ name: StoreName) -> Text {
    let path = Visible.path(name.shown)
    return Text(
      pl: name.isOnServer ? "baza danych \(path)" : "plik z danymi \(path)", en: "the store \(path)")
  }

  private static func start(_ world: World, _ actor: Actor) -> Text {
    switch (world, actor) {
    case (.practice(isEmpty: true), .admin): building
    case (.practice(isEmpty: false), .admin), (.practice(isEmpty: false), .support): start
    case (.scenario, .patient), (.lesson, .patient): midway
    case (.practice, _), (.scenario, _), (.lesson, _), (.store, _): start(for: actor)
    }
  }

  /// Of a patient who may have signed in long ago.
  private static let midway = Text(
    pl: "Na początek: kroki · ekran · podmioty (Tab podpowiada, co wpisać)",
    en: "To begin: steps · screen · facilities (Tab shows what is possible)")

  /// What whoever acts may do.
  private static func start(for actor: Actor) -> Text {
    switch actor {
    case .patient:
      Text(
        pl: "Na początek: zaloguj-się · ekran · kroki · podmioty (Tab podpowiada, co wpisać)",
        en: "To begin: login · screen · steps · facilities (Tab shows what is possible)")
    case .clerk:
      Text(
        pl: "Na początek: kolejka · ekran · wygeneruj-pin (Tab podpowiada, co wpisać)",
        en: "To begin: queue · screen · issue-pin (Tab shows what is possible)")
    case .auditor:
      Text(
        pl: "Na początek: dziennik · sprawdź-dziennik (Tab podpowiada, co wpisać)",
        en: "To begin: audit · verify (Tab shows what is possible)")
    case .admin, .support:
      Text(
        pl:
          "Na początek: znajdź IMIĘ, NAZWISKO albo 4 OSTATNIE CYFRY PESEL · pokaż LOGIN · dlaczego LOGIN · dziennik LOGIN",
        en: "To begin: find NAME or the last 4 digits of a PESEL · show LOGIN · why LOGIN · audit LOGIN")
    }
  }

  private static let practice = Text(
    pl: "konto – środowisko ćwiczeniowe: wymyślone podmioty i osoby, nic nie zostaje zapisane.",
    en: "konto – a practice world: invented facilities and people, nothing is kept.")
  private static let empty = Text(
    pl: "konto – puste środowisko: najpierw dodaj-podmiot i załóż-konto (pomoc dodaj-podmiot).",
    en: "konto – an empty world: begin with facility and create-account (help facility).")
  private static let building = Text(
    pl: "Na początek: dodaj-podmiot · załóż-konto · jako LOGIN (Tab podpowiada, co wpisać)",
    en: "To begin: facility · create-account · as LOGIN (Tab shows what is possible)")
  private static let start = Text(
    pl: "Na początek: konta · jako akowalska · kroki · ekran (Tab podpowiada, co wpisać)",
    en: "To begin: accounts · as akowalska · steps · screen (Tab shows what is possible)")
  private static let more = Text(
    pl: "pomoc – wszystkie polecenia · wyjaśnij KOD – dlaczego odmowa · koniec (Ctrl-D)",
    en: "help – all verbs · explain CODE – why a refusal · quit (Ctrl-D)")
}
