import Activation
import CommandLanguage

/// One deliberate weakening of the procedure: `konto test --mutate` learns by it whether a suite would notice.
///
/// Each is declared once, in the file of its family: its name, what does not hold with it, the words about it, and
/// the law with the one point of decision that it replaces.
package struct Mutant: Sendable {
  /// The stable name, which begins with the act or the policy that goes wrong: `issue-pin/skip/document-expired`,
  /// `pin-validity/one-more`, `confirm/pin-stays-open`.
  package let id: String
  /// The act that goes wrong; nil where that may be several.
  package let act: ActName?
  /// The rule or invariant that does not hold with it.
  package let breaks: Tenet
  /// What goes wrong, a clause without a full stop, for people.
  package let fault: Text
  /// The law, but for one point.
  package let procedure: Procedure
  /// The refusal whose guard goes wrong, if one does.
  package let code: RefusalCode?
  /// The policy whose bound is missed, if one is.
  package let policy: PolicyName?

  init(
    _ id: String, breaks tenet: Tenet, _ fault: Text, code: RefusalCode? = nil,
    policy: PolicyName? = nil, _ procedure: Procedure
  ) {
    self.id = id
    act = ActName(rawValue: String(id.prefix { $0 != "/" }))
    breaks = tenet
    self.fault = fault
    self.procedure = procedure
    self.code = code
    self.policy = policy
  }

  /// - Parameters:
  ///   - pl, en: what goes wrong, a clause without a full stop.
  init(_ id: String, breaks tenet: Tenet, pl: String, en: String, _ procedure: Procedure) {
    self.init(id, breaks: tenet, Text(pl: pl, en: en), procedure)
  }

  /// Every mutant, in the order in which reports tell of them.
  package static let all: [Mutant] =
    ofAccounts + ofRegister + ofDesk + ofSignIn + ofPortal + ofPINEntry + ofTrustedProfile + ofServices
    + ofReset + ofStatus + ofState + ofReception + ofAftermath
}

/// Two of one name are one.
extension Mutant: Hashable {
  /// Whether both have one name.
  package static func == (one: Mutant, other: Mutant) -> Bool { one.id == other.id }

  /// Takes in the name.
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
