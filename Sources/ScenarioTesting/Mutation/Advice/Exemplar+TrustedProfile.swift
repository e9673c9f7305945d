extension Exemplar {
  /// Those about the Trusted Profile.
  static let ofTrustedProfile: [Exemplar] = [
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      policy activation-failures=2
      akowalska: login
      akowalska: activate pin=00000000 => refused pin-wrong
      akowalska: activate pin=00000000 => refused pin-wrong tries-left=3
      akowalska: forgot-password
      akowalska: reset-password
      akowalska: login
      akowalska: change-password new=Wiosna-2026
      support: show akowalska => pin-locked=yes pin=revoked resets=1 origin=never-activated
      akowalska: activate pin=$pin => refused activation-locked until=2026-01-06T08:00
      akowalska: activate trusted-profile=own
      support: show akowalska => pin-locked=no
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      wait 10m
      akowalska: answer podpis => refused tp-timed-out
      akowalska: trusted-profile
      wait 10m
      akowalska: confirm => refused tp-timed-out
      akowalska: confirm => refused pin-empty
      akowalska: trusted-profile
      wait 10m
      akowalska: cancel => refused tp-timed-out
      """),
    ofFault("tp-not-yet-valid"),
    Exemplar(
      """
      akowalska: login
      akowalska: activate trusted-profile=own
      akowalska: forgot-password
      akowalska: reset-password
      akowalska: login
      akowalska: change-password new=Wiosna-2026
      akowalska: trusted-profile persona=nobody => refused wrong-screen
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile persona=nobody => refused tp-not-for-reactivation
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      akowalska: answer password
      akowalska: answer 00000 => refused tp-code-wrong
      akowalska: answer 0000000 => refused tp-code-wrong
      akowalska: answer 00000 => refused tp-authentication-failed
      """),
    Exemplar(
      """
      akowalska: login
      fault tp-artifact-reused
      akowalska: activate trusted-profile=own => refused tp-artifact-reused
      fault tp-response-mismatch
      akowalska: activate trusted-profile=own => refused tp-response-mismatch
      fault tp-issuer-unknown
      akowalska: activate trusted-profile=own => refused tp-issuer-unknown
      fault tp-audience-mismatch
      akowalska: activate trusted-profile=own => refused tp-audience-mismatch
      fault tp-recipient-mismatch
      akowalska: activate trusted-profile=own => refused tp-recipient-mismatch
      fault tp-request-mismatch
      akowalska: activate trusted-profile=own => refused tp-request-mismatch
      fault tp-not-yet-valid
      akowalska: activate trusted-profile=own => refused tp-not-yet-valid
      fault tp-expired
      akowalska: activate trusted-profile=own => refused tp-expired
      fault tp-replayed
      akowalska: activate trusted-profile=own => refused tp-replayed
      fault tp-assurance-too-low
      akowalska: activate trusted-profile=own => refused tp-assurance-too-low
      fault tp-attribute-missing
      akowalska: activate trusted-profile=own => refused tp-attribute-missing
      fault tp-identity-mismatch
      akowalska: activate trusted-profile=own => refused tp-identity-mismatch
      """),
    Exemplar(
      """
      persona obcy "Piotr Obcy" pesel=99610100093
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      akowalska: enter-pin 12345678 => refused wrong-screen
      akowalska: cancel
      akowalska: trusted-profile persona=obcy
      akowalska: confirm => refused wrong-message
      """),
    Exemplar(
      """
      fault tp-signature-invalid
      as jnowak
      login
      activate trusted-profile=own => refused tp-signature-invalid
      admin: fault tp-unavailable
      trusted-profile => refused tp-unavailable
      trusted-profile
      admin: wait 10m
      answer bank => refused tp-timed-out
      activate trusted-profile=own
      """),
    Exemplar(
      """
      akowalska: login
      persona anna "Anna Kowalska" pesel=01620300022 state=expired assurance=high
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile persona=anna
      akowalska: answer podpis => refused tp-method-unknown
      akowalska: answer password => refused tp-authentication-failed
      support: show akowalska => screen=activation-form status=inactive
      """),
    Exemplar(
      """
      akowalska: login
      fault tp-attribute-missing
      akowalska: activate trusted-profile=jnowak => refused tp-attribute-missing
      """),
    Exemplar(
      """
      akowalska: login
      persona nowa "Anna Nowak" pesel=01620300022
      akowalska: activate trusted-profile=nowa
      """),
    ofFault("tp-response-mismatch"),
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      akowalska: login
      akowalska: activate trusted-profile=own
      support: show akowalska => pin=revoked method=trusted-profile
      akowalska: forgot-password
      akowalska: reset-password
      akowalska: login
      akowalska: change-password new=Wiosna-2026
      akowalska: activate pin=$pin => refused pin-revoked
      """),
    ofFault("tp-signature-invalid"),
    ofFault("tp-issuer-unknown"),
    ofFault("tp-audience-mismatch"),
    ofFault("tp-recipient-mismatch"),
    ofFault("tp-request-mismatch"),
    ofFault("tp-expired"),
    ofFault("tp-replayed"),
    Exemplar(
      """
      akowalska: login
      policy tp-assurance=high
      fault tp-attribute-missing
      akowalska: activate trusted-profile=own => refused tp-assurance-too-low
      """),
    Exemplar(
      """
      akowalska: login
      policy tp-timeout=5s
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      policy tp-timeout=1h
      wait 5s
      akowalska: answer bank => refused tp-timed-out
      """),
    Exemplar(
      """
      akowalska: login
      policy reactivation=pin-or-trusted-profile
      akowalska: activate trusted-profile=own
      akowalska: forgot-password
      akowalska: reset-password
      akowalska: login
      akowalska: change-password new=Wiosna-2026
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      akowalska: answer bank -> code
      akowalska: answer $code
      policy reactivation=pin
      akowalska: confirm => refused tp-not-for-reactivation
      policy reactivation=pin-or-trusted-profile
      akowalska: trusted-profile persona=jnowak
      akowalska: answer bank -> code
      akowalska: answer $code
      policy reactivation=pin
      akowalska: confirm => refused tp-identity-mismatch
      """),
  ]
  /// A fault is refused, whatever the limits of time.
  private static func ofFault(_ code: String) -> Exemplar {
    Exemplar(
      """
      akowalska: login
      policy tp-assurance=high tp-skew=1s tp-timeout=1s
      fault \(code)
      akowalska: activate trusted-profile=own => refused \(code)
      """)
  }
}
