/// What is done with a store as a whole and stands in its trail, though it is no verb of the language. The raw value is
/// its name there. Append-only.
package enum StoreAct: String, CaseIterable, Sendable {
  case export
  case clockReset = "clock-reset"

  /// How it is asked for and told, in both languages.
  package var name: Term {
    switch self {
    case .export: Term(rawValue, "eksport")
    case .clockReset: Term(rawValue, "korekta-czasu")
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
    }
  }
}

extension Verb {
  /// Whether an entry of the trail can be of it: it is a viewing, or it can be refused; what changes something can be
  /// refused to those who have no part in it.
  package var canStandInTrail: Bool { isAlwaysRecorded || !refusals.isEmpty }
}

extension Vocabulary {
  /// The acts of which the trail can have entries.
  package var trailActs: [Term] {
    verbs.filter(\.canStandInTrail).map(\.name) + StoreAct.allCases.map(\.name)
  }
}
