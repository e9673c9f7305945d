extension Exemplar {
  /// Those about the world, and who may do what in it.
  static let ofAccounts: [Exemplar] = [
    Exemplar(
      """
      nobody: facility Lipa " " => refused not-allowed
      nobody: integrate nowhere => refused not-allowed
      nobody: delist brzoza => refused not-allowed
      nobody: create-account 1 x pesel=1 => refused not-allowed
      nobody: contact nobody email=x => refused not-allowed
      nobody: persona 1 x pesel=1 => refused not-allowed
      nobody: fault tp-malformed => refused not-allowed
      nobody: policy pin-tries=1 => refused not-allowed
      nobody: clock 2020-01-01T08:00 => refused not-allowed
      nobody: wait 1s => refused not-allowed
      support: audit code=not-allowed => count=10
      """),
    Exemplar(
      """
      create-account akowalska "Ewa" pesel=1 email=x phone=1 password=x => refused login-taken
      create-account ewis "Ewa Wiśniewska" pesel=01620300022 email=x password=x => refused pesel-taken
      create-account ewis "Ewa Wiśniewska" pesel=90670456784 email=x password=x => refused contact-invalid
      create-account ewis "Ewa Wiśniewska" pesel=90670456784 password=1234567 => refused password-too-short
      create-account ewis "Ewa Wiśniewska" pesel=90670456784 password=12345678
      """),
    Exemplar(
      """
      facility brzoza " " regon=1 => refused facility-taken
      facility lipa "Przychodnia Lipa" regon=1 => refused regon-invalid
      """),
    Exemplar(
      """
      support: show akowalska => pesel=none status=inactive
      support: show akowalska reveal=pesel reason="a call from the insurer"
      support: audit akowalska act=show => count=2
      """),
    Exemplar(
      """
      contact akowalska email="ewa" phone="600700800" => refused contact-invalid
      """),
    Exemplar(
      """
      clock 2026-01-05T07:59:59 => refused clock-backwards
      """),
    Exemplar(
      """
      create-account lzolc "Łucja Żółć" pesel=85723199901
      support: show 85723199901
      """),
    Exemplar(
      """
      akowalska: come olcha
      akowalska: present
      integrate olcha
      clerk@olcha: issue-pin
      """),
    Exemplar(
      """
      persona ewisniewska "Ewa Wiśniewska" pesel=85723199901
      create-account ewisniewska "Ewa Wiśniewska" pesel=90670456784
      ewisniewska: login
      ewisniewska: activate trusted-profile=own => refused tp-identity-mismatch
      """),
  ]
}
