import Activation
import CommandLanguage

/// What whoever acts must know beside what came of the act.
package enum PerformanceWarning: Hashable, Sendable {
  /// The newest entry is ahead of the machine's clock by so much: acts are dated by the entry.
  case clockBehind(by: Span, newest: Moment)
  /// What was shown is of a trail that is not what was written, from that entry on.
  case trailBroken(entry: Int)
  /// Nobody has been given a role, so that everybody may act as anybody; with who gives the first, if that is known.
  case openToAll(owner: String?)
  /// What each entry led to was not asked of the procedure again.
  case decisionsNotReplayed
  /// What was asked of the trail is of a period that ends before it begins.
  case periodEmpty

  /// What is the matter, and what to do.
  package var words: Text {
    switch self {
    case .clockBehind(let span, let newest):
      Text(
        pl:
          "ostatni wpis w dzienniku (\(newest.readable)) wyprzedza zegar systemu o \(span.readable), dlatego nowe wpisy mają jego datę; sprawdź zegar, a jeśli jest dobrze nastawiony, administrator potwierdza to poleceniem: konto store clock PLIK --accept --as admin",
        en:
          "the newest entry of the store (\(newest.readable)) is ahead of the system clock by \(span.readable); so new entries bear its date; check the clock, and if it is right, the administrator confirms it: konto store clock FILE --accept --as admin"
      )
    case .trailBroken(let entry):
      Text(
        pl: "uwaga: dziennik zmieniono (audit-broken) – nie można ufać niczemu od wpisu \(entry)",
        en: "beware: the trail was altered (audit-broken) – nothing from entry \(entry) on can be trusted")
    case .openToAll(let owner): OperatorList.open(to: owner)
    case .decisionsNotReplayed:
      Text(
        pl:
          "sprawdzono tylko skróty wpisów; czy wpisy wynikają z procedury, może sprawdzić jedynie właściciel tabel w bazie",
        en:
          "the entries were checked by their hashes alone; whether they follow from the procedure, only the owner of the schema on the server can check"
      )
    case .periodEmpty:
      Text(
        pl:
          "koniec okresu (do) jest wcześniejszy niż początek (od), więc nie ma w nim żadnych wpisów; zamień wartości od i do miejscami",
        en: "the period ends (until) before it begins (since), so there are no entries in it; swap the two")
    }
  }
}

extension Span {
  /// In whole days, else in hours and minutes.
  fileprivate var readable: String {
    if seconds >= 86_400 { return "\(seconds / 86_400) d" }
    return (seconds >= 3600 ? "\(seconds / 3600) h " : "") + "\(seconds / 60 % 60) min"
  }
}
