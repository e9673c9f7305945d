import Activation

extension Verb {
  /// The clerk looks at who waits.
  package static let queue = Verb(
    Term("queue", "kolejka"), .desk, Text(pl: "kto czeka w rejestracji", en: "who waits at the desk"),
    by: [.clerk], .bare(.act(.desk(.viewQueue))), fields: [.count], refusals: [.facility(.unknown)],
    alwaysRecorded: true,
    deed: Text(pl: "przegląda kolejkę w rejestracji", en: "looks at the queue of the desk"),
    examples: ["clerk@brzoza: queue"])
}
