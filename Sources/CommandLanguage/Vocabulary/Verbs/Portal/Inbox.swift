import Activation

extension Verb {
  /// The patient reads what the portal has sent.
  package static let inbox = Verb(
    Term("inbox", "skrzynka"), .portal,
    Text(pl: "wiadomości pacjenta, najnowsza pierwsza", en: "the patient's messages, newest first"),
    by: [.patient], .bare(.act(.access(.openInbox))), value: .secret, fields: [.count],
    refusals: [.admission(.accountNotFound)],
    alwaysRecorded: true, deed: Text(pl: "czyta wiadomości", en: "reads the messages"),
    examples: ["akowalska: inbox -> link"])
}
