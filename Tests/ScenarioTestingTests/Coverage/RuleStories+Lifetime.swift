extension RuleStory {
  static let lifetime = [
    RuleStory(
      .r25,
      by: "admin: add-document akowalska \"Wynik\" facility=jawor\n" + activeByPIN + "records => count=2",
      notBy: activeByPIN + "records => count=1"),
    RuleStory(
      .r26,
      by: activeByTrustedProfile + """
          admin: wait 24h
          records
        """,
      notBy: activeByTrustedProfile + """
          admin: clock 2026-01-06T07:59:59
          records
        """),
    RuleStory(
      .r26,
      by: activeByTrustedProfile + """
          change-password new=Wiosna-2026
          support: show akowalska => status=active
        """,
      notBy: """
          login
          change-password new=Wiosna-2026
          activate trusted-profile=own
          records
        """),
    RuleStory(.r27, by: activeByTrustedProfile + reset, notBy: "login\n" + reset),
    RuleStory(
      .r27, by: activeByTrustedProfile + reset,
      notBy: activeByTrustedProfile + "forgot-password"),
    RuleStory(
      .r28, by: activeByTrustedProfile + backAfterReset + "records => refused account-inactive",
      notBy: backAfterReset + "records => refused account-inactive"),
    RuleStory(
      .r29,
      by: activeByPIN + """
          admin: delist brzoza
          support: show akowalska => status=active
        """,
      notBy: activeByPIN + """
          admin: delist jawor
          support: show akowalska => status=active
        """),
    RuleStory(
      .r29,
      by: activeByTrustedProfile + """
          forgot-password
          records
        """,
      notBy: activeByTrustedProfile + """
          change-password new=Wiosna-2026
          records
        """),
    RuleStory(
      .r30,
      by: activeByPIN + backAfterReset + pin + "activate pin=$pin => status=active",
      notBy: backAfterReset + pin + "activate pin=$pin => status=active"),
    RuleStory(
      .r30,
      by: activeByTrustedProfile + backAfterReset + pin + "activate pin=$pin => status=active",
      notBy: activeByTrustedProfile + backAfterReset + """
          admin: policy reactivation=pin-or-trusted-profile
          activate trusted-profile=own => status=active
        """),
    RuleStory(
      .r31,
      by: pin + """
          admin: wait 7d
          login
          activate pin=$pin => refused pin-expired
        """,
      notBy: """
          support: issue-pin akowalska => refused not-allowed
          login
          activate pin=00000000 => refused pin-none-open
        """),
    RuleStory(
      .r31,
      by: """
          admin: policy sign-in-tries=1
          login password=wrong => refused bad-credentials
          login => refused sign-in-locked
        """,
      notBy: activeByTrustedProfile + """
          admin: policy sign-in-tries=1
          login password=wrong => refused bad-credentials
          login => refused sign-in-locked
        """),
  ]
}
