import Activation

extension Verb {
  /// The patient answers the Trusted Profile (R23). What is no way to sign in is a code, and secret.
  package static let answer = Verb(
    Term("answer", "odpowiedz"), .portal,
    Text(pl: "odpowiada na komunikat Profilu Zaufanego", en: "answers the Trusted Profile's message"),
    by: [.patient],
    .taking(
      Parameter<Secret>.required(
        Term("VALUE", "WARTOŚĆ"), .secret, or: WordValues.terms(of: SignInMethod.self),
        Text(pl: "sposób logowania albo kod z telefonu", en: "the way to sign in, or the code on the phone")
      ) { written in
        let method = WordValues.terms(of: SignInMethod.self).first { $0.matches(written.text) }
        return Secret(method?.en ?? written.text)
      }
    ) { .act(.portal(.answer($0))) },
    value: .secret, fields: [.screen, .message],
    refusals: Guards.portal + [
      .transaction(.noTransaction), .transaction(.timedOut), .transaction(.methodUnknown),
      .transaction(.codeWrong), .transaction(.authenticationFailed), .transaction(.wrongMessage),
    ],
    trial: .portal(.answer(Secret(""))),
    deed: Text(pl: "odpowiada na komunikat Profilu Zaufanego", en: "answers the Trusted Profile's message"),
    examples: ["akowalska: answer password -> sms", "akowalska: odpowiedz hasło"])
}
