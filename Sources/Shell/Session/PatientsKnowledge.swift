import Activation
import CommandLanguage

/// What the people of a world know, for those who go along with them elsewhere.
extension Session {
  /// The newest password that a patient knows; nil: none.
  package func passwordKnown(to patient: Login) -> Secret? { knowledge.password(of: patient) }

  /// What the newest message of a patient's inbox holds; nil: it is empty.
  package func newestMessage(to patient: Login) -> Message.Content? {
    knowledge.inbox(of: patient).first?.content
  }

  /// Whoever acts in a statement, with names filled in.
  package func acting(in statement: Statement, _ names: (String) -> String?) throws(UnsetName) -> Actor? {
    switch statement.actor {
    case nil: actor
    case .stated(let stated): actor(stated)
    case .named(let template): ActorName.read(try template.filled(names)).map { actor($0) }
    }
  }
}
