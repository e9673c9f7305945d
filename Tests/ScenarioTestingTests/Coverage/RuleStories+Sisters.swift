extension RuleStory {
  static let sisters = [
    RuleStory(
      .s1,
      by: activeByTrustedProfile + backAfterReset + "book brzoza at=2026-02-02T09:00",
      notBy: backAfterReset + "book brzoza at=2026-02-02T09:00"),
    RuleStory(
      .s2,
      by: activeByPIN + backAfterReset + "activate pin=$pin => refused pin-used",
      notBy: activeByPIN + "activate pin=$pin => refused account-already-active"),
    RuleStory(
      .s3, by: backAfterReset,
      notBy: reset + "login => screen=change-password"),
    RuleStory(
      .s3, by: backAfterReset,
      notBy: """
          admin: policy password-max-age=1d
          admin: wait 1d
          login => screen=change-password
          change-password new=Wiosna-2026
        """),
    RuleStory(
      .s4,
      by: reset + "forgot-password => refused reset-throttled",
      notBy: reset + """
          admin: wait 24h
          forgot-password
        """),
    RuleStory(
      .s5, by: "admin: forgot-password login=nobody",
      notBy: "admin: forgot-password login=akowalska"),
    RuleStory(
      .s5, by: "nobody: forgot-password",
      notBy: """
          admin: contact akowalska email=none
          forgot-password channel=email
          nobody: login => refused bad-credentials
        """),
    RuleStory(
      .s5,
      by: """
          ewis: forgot-password
          admin: create-account ewis "Ewa Wiśniewska" pesel=90670456784
        """,
      notBy: """
          admin: create-account ewis "Ewa Wiśniewska" pesel=90670456784 email=none
          ewis: forgot-password
        """),
    RuleStory(
      .s6,
      by: """
          come brzoza
          present login=01620300022
          clerk@brzoza: issue-pin => account=akowalska
        """,
      notBy: pin),
    RuleStory(
      .s6,
      by: """
          come brzoza
          present login=01620300022
          clerk@brzoza: issue-pin => account=akowalska
        """,
      notBy: """
          come brzoza
          present login=01620300022 document=none
          clerk@brzoza: issue-pin => refused document-not-shown
        """),
    RuleStory(
      .s7, by: "support: show akowalska => pesel=none",
      notBy: "support: show akowalska reveal=pesel reason=call"),
    RuleStory(
      .s7, by: "support: find 0022 => value=akowalska",
      notBy: "admin: find 0022 => value=akowalska"),
    RuleStory(
      .s8,
      by: """
          jnowak: come brzoza
          jnowak: present login=akowalska
          clerk@brzoza: issue-pin => refused identity-mismatch
        """,
      notBy: """
          come brzoza
          present pesel=01620300015
          clerk@brzoza: issue-pin => refused identity-mismatch
        """),
    RuleStory(
      .s9, by: "admin: contact akowalska email=anna@example.test",
      notBy: "admin: contact akowalska email=x => refused contact-invalid"),
    RuleStory(
      .s9, by: "contact akowalska email=anna@example.test => refused not-allowed",
      notBy: "support: contact akowalska email=anna@example.test => refused not-allowed"),
  ]
}
