/// What is done with a store as a whole and stands in its trail, though it is no verb of the language. The raw value is
/// its name there. Append-only.
package enum StoreAct: String, CaseIterable, Sendable {
  case export
  case clockReset = "clock-reset"
  case restoreBackup = "restore-backup"
  case backup
  case rebuild
  case scenario
  case read
  case anchor

  /// How it is asked for and told, in both languages.
  package var name: Term {
    switch self {
    case .export: Term(rawValue, "eksport")
    case .clockReset: Term(rawValue, "korekta-czasu")
    case .restoreBackup: Term(rawValue, "przywrócenie-kopii")
    case .backup: Term(rawValue, "kopia-zapasowa")
    case .rebuild: Term(rawValue, "odtworzenie-tabel")
    case .scenario: Term(rawValue, "scenariusz")
    case .read: Term(rawValue, "odczyt")
    case .anchor: Term(rawValue, "zapis-skrótu")
    }
  }

  /// What the trail says of it, to follow the name of who acts: present tense, third person.
  package var deed: Text {
    switch self {
    case .export: Text(pl: "eksportuje cały dziennik zdarzeń", en: "exports the whole audit trail")
    case .clockReset:
      Text(
        pl: "zmienia czas w pliku z danymi na czas systemu",
        en: "takes the time of the store to that of the system")
    case .restoreBackup:
      Text(
        pl: "przywraca ten plik z danymi z kopii zapasowej",
        en: "puts this store, from a backup, in the place of another")
    case .scenario:
      Text(
        pl: "zapisuje historię konta jako scenariusz o wymyślonych osobach",
        en: "writes the life of the account as a scenario about invented people")
    case .read: Text(pl: "odczytuje dane konta z serwera", en: "reads the account's data from the server")
    case .anchor:
      Text(
        pl: "zapisuje skrót ostatniego wpisu w innym miejscu niż dane",
        en: "notes the hash of the newest entry outside the store")
    case .backup: Text(pl: "kopiuje wszystkie dane", en: "copies the whole store")
    case .rebuild:
      Text(
        pl: "odtwarza tabele wyszukiwania z dziennika", en: "makes the lookup tables anew from the journal")
    }
  }
}

extension Verb {
  /// Whether it is refused on a store, whoever asks.
  package var isForPracticeAlone: Bool {
    effect == .takesBack || [.wait, .seed, .fault, .capture].contains(self)
  }

  /// Whether it is refused in a practice world, whoever asks.
  package var isForStoresAlone: Bool { [.grant, .revoke, .grants].contains(self) }

  /// Whether an entry of the trail can be of it: it is a viewing, or it can be refused; what changes something can be
  /// refused to those who have no part in it.
  package var canStandInTrail: Bool {
    isAlwaysRecorded || !refusals.isEmpty || isForPracticeAlone || effect == .actsAs
  }
}

extension Verb {
  /// Whether it shows something of an account, and changes nothing.
  package var isViewing: Bool { self == .records || isAlwaysRecorded && self != .forgotPassword }
}

extension Vocabulary {
  /// The names by which the trail knows those acts by which somebody is shown something of an account.
  package var viewings: Set<String> {
    Set(verbs.filter(\.isViewing).map(\.name.en) + [StoreAct.scenario.rawValue])
  }

  /// The acts of which the trail can have entries.
  package var trailActs: [Term] {
    verbs.filter(\.canStandInTrail).map(\.name) + StoreAct.allCases.map(\.name)
  }
}
