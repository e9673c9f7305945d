import Activation
import CommandLanguage

/// What a refusal says in one of its cases, in place of what is declared of its code.
struct RefusalCircumstance: Sendable {
  /// What was refused, and why; nil where the usual sentence holds.
  var what: Text?
  /// What to do now.
  let remedy: Text
}
