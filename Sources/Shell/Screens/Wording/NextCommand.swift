import Activation
import CommandLanguage

/// A command to type next, and who types it. It is complete but for what only a person knows, which stands in
/// capitals: `enter-pin PIN`.
package struct NextCommand: Hashable, Sendable {
  /// Who types it.
  package let actor: Actor
  /// What it does.
  package let verb: Verb
  /// Names and words of the language, as each dialect writes them.
  package let arguments: [Text]

  init(_ actor: Actor, _ verb: Verb, _ arguments: Text...) {
    self.actor = actor
    self.verb = verb
    self.arguments = arguments
  }

  /// As whoever reads it types it: what another must type carries who that is.
  package func written(for reader: Actor, _ language: Language) -> String {
    let prefix = actor.isSame(as: reader) ? [] : [ActorName.written(actor, language) + ":"]
    return (prefix + [verb.name(language)] + arguments.map { $0.in(language) }).joined(separator: " ")
  }
}

/// What somebody can do next, and to what end.
package struct Offer: Sendable {
  /// Nil where there is nothing to type: time must pass.
  package let command: NextCommand?
  /// What it is good for.
  package let purpose: Text
}

extension Actor {
  /// Whether both may type the same: of clerks the desk counts, not the person.
  func isSame(as other: Actor) -> Bool {
    switch (self, other) {
    case (.admin, .admin), (.support, .support), (.auditor, .auditor): true
    case (.patient(let one), .patient(let other)): one == other
    case (.clerk(let one, _), .clerk(let other, _)): one == other
    case (.admin, _), (.support, _), (.auditor, _), (.patient, _), (.clerk, _): false
    }
  }
}

extension Text {
  /// A name, which is the same in both languages.
  init(_ name: String) { self.init(pl: name, en: name) }
}
