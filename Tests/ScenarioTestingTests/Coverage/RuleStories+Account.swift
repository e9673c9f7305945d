extension RuleStory {
  static let account = [
    RuleStory(
      .r1,
      by: "support: show akowalska => status=inactive",
      notBy: pin + "support: show akowalska => status=inactive"),
    RuleStory(
      .r2,
      by: pin + """
          login
          records => refused account-inactive
        """,
      notBy: """
          login
          records => refused account-inactive
        """ + "\n" + pin),
    RuleStory(
      .r3,
      by: """
          login
          book brzoza at=2026-02-02T09:00
        """,
      notBy: activeByTrustedProfile + "book brzoza at=2026-02-02T09:00"),
    RuleStory(
      .r4,
      by: """
          login
          records => refused account-inactive
        """,
      notBy: "records => refused not-signed-in"),
    RuleStory(
      .r5,
      by: activeByTrustedProfile + "records => count=1",
      notBy: activeByTrustedProfile + "records of=jnowak => refused not-own-records"),
    RuleStory(
      .r6,
      by: activeByTrustedProfile + "records of=jnowak => refused not-own-records",
      notBy: """
          login
          records of=jnowak => refused not-own-records
        """),
    RuleStory(
      .r7,
      by: "admin: add-document akowalska \"Wynik\" facility=jawor\n" + activeByTrustedProfile
        + "records => count=2",
      notBy: "admin: add-document akowalska \"Wynik\" facility=brzoza\n" + activeByTrustedProfile
        + "records => count=2"),
  ]
}
