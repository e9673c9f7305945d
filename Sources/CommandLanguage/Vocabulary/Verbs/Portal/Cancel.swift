import Activation

extension Verb {
  /// The patient leaves the Trusted Profile.
  package static let cancel = Verb(
    Term("cancel", "anuluj"), .portal,
    Text(
      pl: "przerywa aktywację Profilem Zaufanym; konto zostaje nieaktywne",
      en: "cancels the Trusted Profile; the account stays inactive"),
    by: [.patient], .bare(.act(.portal(.cancel))), fields: [.screen],
    refusals: Guards.portal + [.transaction(.noTransaction), .transaction(.timedOut)],
    trial: .portal(.cancel),
    deed: Text(pl: "rezygnuje z Profilu Zaufanego", en: "cancels the Trusted Profile"),
    examples: ["akowalska: cancel"])
}
