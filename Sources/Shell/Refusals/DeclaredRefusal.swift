import Activation
import CommandLanguage

/// A refusal as it is declared, once for each code: the rule behind it, what whoever watches is told (a
/// trainer, a tester, support), and what the patient sees.
///
/// The texts hold no data and no secrets (I18, I21).
package struct DeclaredRefusal: Sendable {
  /// The rule that it rests on, and whether a page says it or it is a decision of this project.
  package let basis: Basis
  /// What was refused, and why: one sentence.
  package let what: Text
  /// What to do now: one sentence. In parentheses stands a verb of the command language, in the dialect of
  /// the text.
  package let remedy: Text
  /// What the patient reads on the portal's screen, which gives nothing away: several codes share a text
  /// where the difference would tell a stranger something (R31). nil for a refusal that no patient meets
  /// there: it is somebody else's, or the screen has no such button.
  package let onScreen: Text?

  init(restsOn basis: Basis, what: Text, remedy: Text, onScreen: Text? = nil) {
    self.basis = basis
    self.what = what
    self.remedy = remedy
    self.onScreen = onScreen
  }
}

extension RefusalCode {
  /// What is declared of the code; each family declares its own.
  package var declared: DeclaredRefusal {
    switch self {
    case .admission(let refusal): refusal.declared
    case .account(let refusal): refusal.declared
    case .facility(let refusal): refusal.declared
    case .desk(let refusal): refusal.declared
    case .activation(let refusal): refusal.declared
    case .signIn(let refusal): refusal.declared
    case .entry(let refusal): refusal.declared
    case .pin(let refusal): refusal.declared
    case .trustedProfile(let refusal): refusal.declared
    case .transaction(let refusal): refusal.declared
    case .response(let refusal): refusal.declared
    case .identity(let refusal): refusal.declared
    case .services(let refusal): refusal.declared
    case .password(let refusal): refusal.declared
    case .world(let refusal): refusal.declared
    }
  }
}
