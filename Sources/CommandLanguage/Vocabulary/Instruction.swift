import Activation

/// What a statement asks for, typed: past the parser no bare text carries meaning.
package enum Instruction: Hashable, Sendable {
  case act(Act)
  /// Without a password, with the newest that the patient knows (LANGUAGE.md §2).
  case signIn(Secret?)
  /// What the patient states and shows; what is left out is their own.
  indirect case present(PresentationRequest)
  /// Presses the button, or walks the whole way.
  case activate(WholeWay?)
  /// Without a token, with the newest in the patient's inbox.
  case resetPassword(Secret?)
  case seed(UInt64)
  case readClock
  case listPolicies
  indirect case inspect(Inspection)
  indirect case shell(ShellCommand)
}

/// Activation from wherever the patient stands on the portal (LANGUAGE.md §5, `activate`).
package enum WholeWay: Hashable, Sendable {
  case pin(Secret)
  case trustedProfile(PersonaChoice)
}

package enum Inspection: Hashable, Sendable {
  case show(AccountName, revealingPESEL: Bool)
  case find(String)
  case why(AccountName)
  case audit(AuditFilter)
  case verify
  case accounts(active: Bool?)
  case facilities(integrated: Bool?)
}

/// Which entries of the audit trail are wanted.
package struct AuditFilter: Hashable, Sendable {
  package let account: AccountName?
  package let since: Moment?
  /// The English name of a verb.
  package let act: String?
  package let code: String?
}

package enum ShellCommand: Hashable, Sendable {
  case actAs(Actor)
  case screen
  case steps
  case help(String?)
  case explain(String)
  case run(path: String)
  case set(name: String, value: String)
  case print(String)
  case output(OutputFormat)
  case language(Language)
  case quit
}

/// How results are written.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text
  case table
  case json
}
