import Activation
import CommandLanguage
import Synchronization

/// The proposals for one line while it is typed, key by key: what hangs on the session alone is found once.
final class LineProposals: Sendable {
  private struct Known {
    var verbs: [Actor: [Verb]] = [:]
    /// The last that were asked for; mistakes and hints ask for the same.
    var last: (line: String, cursor: Int, found: [Proposal])?
  }

  private let session: Session
  private let known = Mutex(Known())

  /// In a world that lasts nothing is told of anybody.
  init(_ session: Session) { self.session = session }

  func all(_ line: String, cursor: Int) -> [Proposal] {
    if let last = known.withLock({ $0.last }), last.cursor == cursor, last.line == line { return last.found }
    let completer = Completer(session, isDiscreet: !session.terms.isPractice, verbs: verbs)
    let found = completer.proposals(line, cursor: cursor).proposals
    known.withLock { $0.last = (line, cursor, found) }
    return found
  }

  private func verbs(for actor: Actor) -> [Verb] {
    if let verbs = known.withLock({ $0.verbs[actor] }) { return verbs }
    let verbs = session.verbsInOrder(for: actor)
    known.withLock { $0.verbs[actor] = verbs }
    return verbs
  }
}
