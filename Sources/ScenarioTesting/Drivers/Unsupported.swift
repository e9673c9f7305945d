import CommandLanguage

/// Why a statement cannot be carried out on a portal: its scenario is skipped.
package enum Unsupported: Sendable {
  /// Its driver does not know the verb.
  case verb
  /// The portal's clock is the real one.
  case clock
  /// What a person would have read in the inbox cannot be read there.
  case inbox
  /// Only konto's own shell could.
  case beyondPortals
  /// None of the scenario's commands means anything to a portal.
  case nothingOfIt
  /// Its driver says so.
  case told

  /// The reason, to follow the statement.
  package var words: Text {
    switch self {
    case .verb, .told: Text(pl: "portal tego nie umożliwia", en: "the portal cannot do this")
    case .clock: Text(pl: "zegar portalu jest prawdziwy", en: "the portal’s clock is the real one")
    case .inbox:
      Text(pl: "portal nie umożliwia odczytania skrzynki", en: "the inbox cannot be read on the portal")
    case .nothingOfIt:
      Text(
        pl: "żadne polecenie tego scenariusza nie dotyczy portalu",
        en: "nothing in the scenario is for a portal")
    case .beyondPortals:
      Text(pl: "to polecenie wykonuje tylko konto", en: "only konto itself carries this command out")
    }
  }
}
