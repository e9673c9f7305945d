extension Exemplar {
  /// Those about forgotten and changed passwords.
  static let ofResets: [Exemplar] = [
    Exemplar(
      """
      contact akowalska email=none
      akowalska: forgot-password
      akowalska: forgot-password channel=email
      akowalska: inbox => count=1
      """),
    Exemplar(
      """
      create-account ewisniewska "Ewa Wiśniewska" pesel=90670456784 password=Zima-2025
      ewisniewska: login
      ewisniewska: change-password new=x old=wrong => refused bad-credentials
      ewisniewska: change-password new=Zima-2025 old=Zima-2025 => refused password-unchanged
      ewisniewska: change-password new=Wiosna-2026 old=Zima-2025
      policy password-min-length=12
      ewisniewska: change-password new=Wiosna-2026 => refused password-too-short
      """),
    Exemplar(
      """
      akowalska: forgot-password
      clock 2026-01-05T08:59:59
      akowalska: reset-password
      clock 2026-01-06T08:59:58
      akowalska: forgot-password => refused reset-throttled until=2026-01-06T08:59:59
      """),
    Exemplar(
      """
      akowalska: forgot-password
      akowalska: inbox -> second
      akowalska: reset-password token=$second
      wait 1d
      akowalska: reset-password token=$second => refused reset-token-used
      """),
    Exemplar(
      """
      akowalska: forgot-password
      policy reset-token-validity=1m
      wait 59m
      akowalska: inbox -> first
      wait 60s
      akowalska: reset-password => refused reset-token-expired
      akowalska: forgot-password
      policy reset-token-validity=1s
      wait 59s
      akowalska: reset-password
      akowalska: reset-password token=$first => refused reset-token-invalid
      """),
    Exemplar(
      """
      create-account ewisniewska "Ewa Wiśniewska" pesel=90670456784 password=Zima-2025
      policy sign-in-tries=1
      ewisniewska: login
      ewisniewska: change-password new=Wiosna-2026 old=a => refused bad-credentials
      wait 5m
      ewisniewska: change-password new=Wiosna-2026 old=b => refused bad-credentials
      ewisniewska: login => refused sign-in-locked until=2026-01-05T08:15
      wait 10m
      ewisniewska: change-password new=Wiosna-2026 old=c => refused bad-credentials
      ewisniewska: login => refused sign-in-locked until=2026-01-05T08:30
      """),
    Exemplar(
      """
      create-account ewisniewska "Ewa Wiśniewska" pesel=90670456784 password=Zima-2025
      policy sign-in-tries=2
      ewisniewska: login password=wrong => refused bad-credentials
      ewisniewska: forgot-password
      ewisniewska: reset-password
      ewisniewska: login password=wrong => refused bad-credentials
      support: show ewisniewska => sign-in-locked=no
      akowalska: login password=wrong => refused bad-credentials
      akowalska: login password=wrong => refused bad-credentials
      akowalska: forgot-password
      akowalska: reset-password
      akowalska: login => refused sign-in-locked until=2026-01-05T08:15
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: activate trusted-profile=own
      akowalska: forgot-password
      akowalska: reset-password
      support: show akowalska => status=inactive origin=reset resets=1 screen=none
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: book brzoza at=2026-02-02T09:00
      akowalska: forgot-password
      akowalska: reset-password
      akowalska: login
      akowalska: change-password new=Wiosna-2026
      akowalska: appointments => count=1
      """),
  ]
}
