import Activation

extension Verb {
  /// The list of facilities.
  package static let facilities = Verb(
    Term("facilities", "podmioty"), .inspection,
    Text(pl: "lista podmiotów leczniczych", en: "the list of facilities"),
    by: Role.everybody,
    .taking(
      Common.yesOrNo(
        Common.integratedKey,
        Text(
          pl: "tylko zintegrowane (tak) albo tylko pozostałe (nie)",
          en: "only the integrated ones (yes), or only the others (no)"))
    ) {
      .inspect(.facilities(integrated: $0))
    },
    fields: [.count], refusals: [.admission(.accountNotFound)],
    deed: Text(pl: "przegląda listę podmiotów", en: "looks at the list of facilities"),
    examples: ["facilities", "support: facilities integrated=yes"])
}
