extension Exemplar {
  /// Those about signing in.
  static let ofSignIn: [Exemplar] = [
    Exemplar(
      """
      create-account ewisniewska "Ewa Wiśniewska" pesel=90670456784 password=Zima-2025
      policy sign-in-tries=2 sign-in-lock=1h
      ewisniewska: login password=wrong => refused bad-credentials
      ewisniewska: login
      ewisniewska: login password=wrong => refused bad-credentials
      ewisniewska: login password=wrong => refused bad-credentials
      ewisniewska: login => refused sign-in-locked until=2026-01-05T09:00
      """),
    Exemplar(
      """
      create-account ewisniewska "Ewa Wiśniewska" pesel=90670456784 password=Zima-2025
      policy password-max-age=30d
      ewisniewska: login
      ewisniewska: activate trusted-profile=own
      clock 2026-02-04T07:59:59
      ewisniewska: login
      clock 2026-02-04T08:00
      ewisniewska: records
      ewisniewska: login => screen=change-password status=active
      """),
    Exemplar(
      """
      create-account ewisniewska "Ewa Wiśniewska" pesel=90670456784 password=Zima-2025
      ewisniewska: login password=wrong-01 => refused bad-credentials
      ewisniewska: login password=wrong-02 => refused bad-credentials
      ewisniewska: login password=wrong-03 => refused bad-credentials
      ewisniewska: login password=wrong-04 => refused bad-credentials
      ewisniewska: login password=wrong-05 => refused bad-credentials
      ewisniewska: login password=wrong-06 => refused bad-credentials
      ewisniewska: login password=wrong-07 => refused bad-credentials
      ewisniewska: login password=wrong-08 => refused bad-credentials
      ewisniewska: login password=wrong-09 => refused bad-credentials
      wait 1m
      ewisniewska: login password=wrong-10 => refused bad-credentials until=none
      ewisniewska: login password=wrong-11 => refused sign-in-locked until=2026-01-05T08:16
      clock 2026-01-05T08:15:59
      ewisniewska: login password=Zima-2025 => refused sign-in-locked until=2026-01-05T08:16
      clock 2026-01-05T08:16
      ewisniewska: login password=wrong-12 => refused bad-credentials
      ewisniewska: login password=Zima-2025
      """),
    Exemplar(
      """
      akowalska: login
      akowalska: properties
      akowalska: activate
      akowalska: trusted-profile
      akowalska: properties => screen=properties
      """),
  ]
}
