import Activation
import CommandLanguage

/// Somebody who waits at a desk; the name is known of those who have an account.
package struct QueueRow: Sendable {
  package let visitor: Visitor
  package let name: HolderName?

  var who: String { name.map { "\($0.text) (\(visitor.person.text))" } ?? visitor.person.text }

  var statedWords: Text {
    let stated = visitor.presented.login.map(\.masked)
    return Text(pl: stated ?? "nie podano", en: stated ?? "not stated")
  }

  var documentWords: Text {
    visitor.presented.document?.words ?? Text(pl: "nie okazano", en: "not shown")
  }
}
