import Activation
import CommandLanguage
import Shell

/// After a patient's act that went well: what comes next, as one line under it.
struct NextHint {
  private let performance: Performance
  private let session: Session

  init(_ performance: Performance, _ session: Session) {
    self.performance = performance
    self.session = session
  }

  var line: String? {
    let verb = performance.statement.verb
    guard session.preferences.format != .json, verb.group == .portal || verb.group == .desk,
      case .ok = performance.outcome,
      let next = session.nextVerb(for: performance.actor).flatMap({ Vocabulary.verb($0) })
    else { return nil }
    let language = session.preferences.language
    let label = Text(pl: "dalej", en: "next")(language)
    return Ink.faint("→ \(label): \(next.name(language)) – \(next.summary(language))", session.preferences.colour)
  }
}
