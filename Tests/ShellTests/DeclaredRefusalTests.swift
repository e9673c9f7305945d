import Activation
import CommandLanguage
import Testing

@testable import Shell

/// What is declared of refusals, policies and rules; that nothing is missing the compiler sees to.
@Suite struct DeclaredRefusalTests {
  @Test(arguments: RefusalCode.allCases, [Language.pl, .en])
  func eachTextIsWholeSentences(_ code: RefusalCode, _ language: Language) {
    let declared = code.declared
    for text in [declared.what, declared.remedy, declared.onScreen].compactMap({ $0?.in(language) }) {
      #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "\(text)")
    }
    #expect(declared.what.in(.pl) != declared.what.in(.en))
  }

  /// What stands in parentheses in a remedy is typed as it is: a verb in the dialect of the text.
  @Test(arguments: RefusalCode.allCases, [Language.pl, .en])
  func remediesNameVerbs(_ code: RefusalCode, _ language: Language) {
    for match in code.declared.remedy.in(language).matches(of: /\(([^)]*)\)/) {
      let name = String(match.output.1)
      #expect(Vocabulary.standard.verb(name)?.name(language) == name, "\(name)")
    }
  }

  /// Several causes share an answer where the difference would tell a stranger something (R31).
  @Test(arguments: [
    "sign-in-locked bad-credentials", "reset-token-invalid reset-token-used reset-token-expired",
    "activation-locked pin-used pin-superseded pin-expired pin-exhausted pin-revoked pin-none-open pin-wrong",
    "tp-artifact-reused tp-malformed tp-signature-invalid tp-issuer-unknown tp-replayed tp-pesel-invalid",
  ])
  func theScreenGivesNothingAway(_ codes: String) {
    let answers = codes.split(separator: " ").map { RefusalCode(rawValue: String($0))?.declared.onScreen }
    #expect(Set(answers).count == 1 && answers.first != .some(nil))
  }

  @Test func everyCodeIsFoundByItsName() {
    #expect(RefusalCode.allCases.map { RefusalCode(rawValue: $0.rawValue) } == RefusalCode.allCases)
    #expect(RefusalCode(rawValue: "no-such-code") == nil)
  }
}
