extension Exemplar {
  /// Those about the reception desk.
  static let atTheDesk: [Exemplar] = [
    Exemplar(
      """
      nobody: come nowhere => refused account-not-found
      nobody: present => refused account-not-found
      nobody: login => refused bad-credentials
      nobody: forgot-password
      nobody: show nobody => refused not-allowed
      """),
    Exemplar(
      """
      policy pin-issues=1
      clerk@olcha: issue-pin => refused facility-not-integrated
      akowalska: come brzoza
      clerk@brzoza: issue-pin => refused login-missing
      akowalska: present document=school-id number="" pesel=01620300015 expires=2025-12-31
      clerk@brzoza: issue-pin => refused document-kind-not-accepted
      akowalska: present document=id-card number=ABS523456 pesel=01620300015 expires=2025-12-31
      clerk@brzoza: issue-pin => refused document-invalid
      akowalska: present document=id-card number=ZZZ500000 pesel=01620300015 expires=2025-12-31
      clerk@brzoza: issue-pin => refused document-expired
      akowalska: present document=id-card number=ZZZ500000 expires=2026-12-31
      clerk@brzoza: issue-pin -> pin
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin => refused pin-issue-throttled until=2026-01-06T08:00
      akowalska: login
      akowalska: activate pin=$pin
      akowalska: present document=none
      clerk@brzoza: issue-pin => refused document-not-shown
      akowalska: present pesel=01620300015
      clerk@brzoza: issue-pin => refused identity-mismatch
      akowalska: present
      clerk@brzoza: issue-pin => refused account-already-active
      """),
    Exemplar(
      """
      akowalska: come olcha
      clerk@olcha: revoke-pin akowalska => refused facility-not-integrated
      """),
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present
      jnowak: come brzoza
      jnowak: present
      akowalska: come brzoza
      clerk@brzoza: issue-pin => refused login-missing
      """),
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2026-01-05
      clock 2026-01-06T00:00
      clerk@brzoza: issue-pin => refused document-expired
      akowalska: present document=id-card expires=2026-01-06
      clock 2026-01-06T23:59:59
      clerk@brzoza: issue-pin
      """),
    Exemplar(
      """
      facility jawor "Przychodnia Jawor" regon=999999010
      akowalska: come brzoza
      akowalska: come jawor
      clerk@brzoza: queue => count=0
      """),
    Exemplar(
      """
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza/Zofia: issue-pin
      akowalska: present => refused no-request
      """),
    Exemplar(
      """
      facility jawor "Przychodnia Jawor" regon=999999010
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin
      wait 1s
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin
      akowalska: come jawor
      akowalska: present
      clerk@jawor: issue-pin
      akowalska: come jawor
      akowalska: present
      clerk@jawor: issue-pin
      akowalska: come jawor
      akowalska: present
      jnowak: come jawor
      jnowak: present
      clerk@jawor: issue-pin jnowak
      clock 2026-01-06T07:59:59
      clerk@jawor: issue-pin => refused pin-issue-throttled until=2026-01-06T08:00
      """),
  ]
}
