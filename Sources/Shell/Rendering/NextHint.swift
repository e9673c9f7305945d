import Activation
import CommandLanguage

/// After a patient's or a clerk's act that went well: what comes next, under it.
package struct NextHint {
  private let performance: Performance
  private let session: Session

  /// - Parameter session: as it is after the act.
  package init(_ performance: Performance, _ session: Session) {
    self.performance = performance
    self.session = session
  }

  /// The lines, so that no word is cut; none where nothing comes next, or what comes next is the same again.
  package var lines: [String] {
    let verb = performance.statement.verb
    guard session.preferences.format != .json, verb.group == .portal || verb.group == .desk,
      case .ok = performance.outcome, let offer = session.nextOffer(for: performance.actor),
      offer.command?.verb != verb || isAnotherTry
    else { return [] }
    let language = session.preferences.language
    let label = Text(pl: "dalej", en: "next").in(language)
    let typed = offer.command.map { $0.written(for: session.actor, language) + " – " } ?? ""
    return session.preferences
      .wrapped("→ \(label): \(typed)\(offer.purpose.in(language))", indent: 0, hanging: 2)
      .map { Ink.faint($0, session.preferences.colour) }
  }

  /// Whether a visitor has to do it once more, because at this desk, or with what was shown, no PIN is issued.
  private var isAnotherTry: Bool {
    let verb = performance.statement.verb
    return verb == .come || verb == .present
  }
}
