import Activation

extension Verb {
  /// The patient types the PIN (R20).
  package static let enterPIN = Verb(
    Term("enter-pin", "wpisz-pin"), .portal,
    Text(
      pl: "wpisuje PIN w formularzu; jeszcze nie wysyła",
      en: "types the PIN into the form; does not send it yet"),
    by: [.patient],
    .taking(
      Parameter.required(
        Term("PIN"), .secret,
        Text(pl: "spacje i łączniki się nie liczą", en: "blanks and hyphens do not count"), Reading.secret)
    ) { .act(.portal(.enterPIN($0))) },
    fields: [.screen], refusals: Guards.portal + [.admission(.wrongScreen)],
    trial: .portal(.enterPIN(Secret(""))),
    deed: Text(pl: "wpisuje kod PIN", en: "types a PIN"),
    examples: ["akowalska: enter-pin 12345678", #"akowalska: wpisz-pin "1234 5678""#])
}
