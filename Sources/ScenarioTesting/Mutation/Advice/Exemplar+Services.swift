extension Exemplar {
  /// Those about what the portal is for.
  static let ofServices: [Exemplar] = [
    Exemplar(
      """
      akowalska: logout => refused not-signed-in
      akowalska: records of=jnowak => refused not-signed-in
      akowalska: book nowhere at=2020-01-01T08:00 => refused not-signed-in
      akowalska: appointments => refused not-signed-in
      akowalska: cancel-appointment 1 => refused not-signed-in
      akowalska: change-password new=x => refused not-signed-in
      akowalska: inbox
      akowalska: forgot-password
      akowalska: reset-password
      """),
    Exemplar(
      """
      akowalska: forgot-password channel=email
      akowalska: inbox -> token
      akowalska: reset-password token=$token
      akowalska: inbox -> once
      akowalska: login password=$once
      akowalska: properties => refused password-change-required
      akowalska: book nowhere at=2020-01-01T08:00 => refused password-change-required
      akowalska: appointments => refused password-change-required
      akowalska: cancel-appointment 1 => refused password-change-required
      """),
    Exemplar(
      """
      facility jawor "Przychodnia Jawor" regon=999999010
      akowalska: login
      akowalska: book brzoza at=2026-01-05T08:00 => refused appointment-in-past
      akowalska: book brzoza at=2026-01-05T08:00:01
      akowalska: book brzoza at=2026-01-05T09:00
      clock 2026-01-05T08:59:59
      akowalska: book jawor at=2026-01-05T09:00
      akowalska: cancel-appointment 3 => count=2
      clock 2026-01-05T09:00
      akowalska: cancel-appointment 2 => refused appointment-in-past
      """),
    Exemplar(
      """
      nobody: add-document akowalska "Own" facility=brzoza => refused not-allowed
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: records facility=nowhere => refused account-inactive
      akowalska: activate trusted-profile=own
      akowalska: records facility=nowhere => refused facility-unknown
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: book brzoza at=2026-01-01T08:00 clinic=" " => refused name-invalid
      """),
    Exemplar(
      """
      facility jawor "Przychodnia Jawor" regon=999999010
      clerk@brzoza: add-document akowalska " " facility=jawor => refused not-facility-staff
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: records of=jnowak => refused not-own-records
      """),
    Exemplar(
      """
      add-document akowalska "Karta informacyjna ze szpitala" facility=brzoza date=2025-11-03
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      jnowak: come brzoza
      delist brzoza
      clerk@brzoza: revoke-pin akowalska => refused facility-not-integrated
      akowalska: login
      akowalska: activate pin=$pin
      akowalska: records facility=brzoza
      akowalska: book brzoza at=2026-02-02T10:00
      clerk@brzoza: add-document akowalska "Recepta" facility=brzoza
      clerk@brzoza: queue
      """),
    Exemplar(
      inWorld: false,
      """
      facility brzoza "Szpital pod Brzozą"
      facility jawor "Przychodnia Jawor"
      create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 700 800" password=Zima-2025
      add-document akowalska "Karta informacyjna ze szpitala" facility=brzoza date=2025-11-03
      akowalska: come brzoza
      akowalska: present
      clerk@brzoza: issue-pin -> pin
      akowalska: login password=Zima-2025
      akowalska: activate pin=$pin
      as akowalska
      change-password new=Wiosna-2027 old=Zima-2025
      logout => screen=none
      login password=Wiosna-2026 => refused bad-credentials
      forgot-password
      support: show akowalska => status=active resets=0
      reset-password
      login
      records => refused password-change-required
      change-password new=Lato-2027
      book jawor at=2027-02-01T11:00
      records => refused account-inactive
      activate pin=$pin => refused pin-used
      support: why akowalska => reason=reset next=come
      come jawor
      present document=passport number=ZZ1123456 expires=2031-03-31
      clerk@jawor/Piotr: issue-pin -> second
      properties
      activate
      enter-pin $second
      confirm => status=active screen=properties
      records => count=1
      """),
    Exemplar(
      """
      facility jawor "Przychodnia Jawor" regon=999999010
      akowalska: login
      akowalska: book brzoza at=2026-01-12T09:00
      akowalska: book brzoza at=2026-01-12T09:00
      akowalska: cancel-appointment 1
      akowalska: book jawor at=2026-01-13T09:00 => value=3 count=2
      """),
    Exemplar(
      """
      facility jawor "Przychodnia Jawor" regon=999999010
      add-document akowalska "Wyniki badań laboratoryjnych" facility=jawor date=2025-12-17
      akowalska: login
      akowalska: come brzoza
      akowalska: present document=id-card number=ZZZ500000 expires=2030-06-30
      clerk@brzoza: issue-pin akowalska -> pin
      akowalska: activate pin=$pin
      akowalska: records facility=jawor
      """),
    Exemplar(
      """
      facility jawor "Przychodnia Jawor" regon=999999010
      add-document akowalska "Karta informacyjna ze szpitala" facility=brzoza date=2025-11-03
      add-document akowalska "Wyniki badań laboratoryjnych" facility=jawor date=2025-12-17
      akowalska: login
      akowalska: records => refused account-inactive
      akowalska: activate trusted-profile=own
      akowalska: records
      akowalska: logout
      akowalska: records => refused not-signed-in
      support: audit akowalska act=records => count=3
      """),
  ]
}
