import Activation

@testable import CommandLanguage

/// Verbs that only this test target has, each declared as a verb of the language is: in one place, and nowhere else.
extension Verb {
  /// An act that there is already, under another name; what it takes is a secret.
  static let dictate = Verb(
    Term("dictate", "podyktuj"), .portal,
    Text(pl: "wpisuje PIN, który ktoś dyktuje", en: "types the PIN that somebody dictates"),
    by: [.patient],
    .taking(
      Parameter.required(
        Term("DIGITS", "CYFRY"), .secret, Text(pl: "cyfry", en: "the digits"), Reading.secret),
      Parameter<Bool?>.key(
        Term("slowly", "powoli"), oneOf: WordValues.yesOrNo, Text(pl: "czy powoli", en: "whether slowly"),
        Reading.yesOrNo)
    ) { digits, _ in .act(.portal(.enterPIN(digits))) },
    fields: [.screen], refusals: Guards.portal + [.admission(.wrongScreen)],
    trial: .portal(.enterPIN(Secret(""))),
    deed: Text(pl: "wpisuje podyktowany kod PIN", en: "types a dictated PIN"),
    examples: ["akowalska: dictate 12345678", "akowalska: podyktuj 12345678 powoli=tak"])

  /// Several acts in a row; it tells nothing of its own.
  static let reachForm = Verb(
    Term("reach-form", "otwórz-formularz"), .portal,
    Text(pl: "otwiera formularz aktywacji", en: "opens the activation form"),
    by: [.patient],
    .bare(
      .walk([
        WalkStep(.properties, .act(.portal(.openProperties))),
        WalkStep(.activate, .act(.portal(.pressActivate))),
      ])),
    fields: [.screen, .status],
    refusals: Guards.portal + [.admission(.wrongScreen), .activation(.accountAlreadyActive)],
    walks: [.properties, .activate], examples: ["akowalska: reach-form"])

  /// It changes who acts, so that the check of a file must follow it.
  static let handOver = Verb(
    Term("hand-over", "przekaż"), .shell, Text(pl: "teraz działa ktoś inny", en: "somebody else acts now"),
    by: Role.everybody,
    .taking(Parameter.required(Term("TO", "KOMU"), .actor, ActorName.expected, Reading.actor)) {
      .shell(.actAs($0))
    },
    effect: .actsAs, examples: ["hand-over akowalska"])
}

extension Vocabulary {
  /// The language with those verbs.
  static let extended = Vocabulary(standard.verbs + [.dictate, .reachForm, .handOver])
}
