import Activation
import CommandLanguage

/// After a patient's or a clerk's act that went well: what comes next, as one line under it.
package struct NextHint {
  private let performance: Performance
  private let session: Session

  /// - Parameter session: as it is after the act.
  package init(_ performance: Performance, _ session: Session) {
    self.performance = performance
    self.session = session
  }

  /// The line; nil where nothing comes next, or what comes next is the same again.
  package var line: String? {
    let verb = performance.statement.verb
    guard session.preferences.format != .json, verb.group == .portal || verb.group == .desk,
      case .ok = performance.outcome, let offer = session.nextOffer(for: performance.actor),
      offer.command?.verb != verb
    else { return nil }
    let language = session.preferences.language
    let label = Text(pl: "dalej", en: "next")(language)
    let typed = offer.command.map { $0.written(for: session.actor, language) + " – " } ?? ""
    return Ink.faint("→ \(label): \(typed)\(offer.purpose(language))", session.preferences.colour)
  }
}
