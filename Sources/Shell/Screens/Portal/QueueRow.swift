import Activation
import CommandLanguage

/// The desk of a facility.
package struct DeskView: Sendable {
  let facility: Facility
  let rows: [QueueRow]
  /// What leads on with the queue; nil where nobody waits.
  let next: Offer?
  /// Who types from here on.
  let reader: Actor
  /// How moments are spoken of.
  let time: SpokenTime
}

/// Somebody who waits at a desk; the name is known of those who have an account.
package struct QueueRow: Sendable {
  /// Who waits, with what they have stated and shown.
  package let visitor: Visitor
  /// The first and the last name; nil for somebody without an account.
  package let name: HolderName?
  /// What the clerk does next for them.
  let step: DeskStep

  var who: String { name.map { "\($0.text) (\(visitor.person.text))" } ?? visitor.person.text }

  var statedWords: Text {
    let stated = visitor.presented.login.map(\.masked)
    return Text(pl: stated ?? "nie podano", en: stated ?? "not stated")
  }

  var documentWords: Text {
    visitor.presented.document?.words ?? Text(pl: "nie okazano", en: "not shown")
  }
}
