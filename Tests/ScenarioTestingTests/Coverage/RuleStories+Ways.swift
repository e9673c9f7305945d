extension RuleStory {
  static let ways = [
    RuleStory(
      .r8,
      by: activeByPIN + """
          jnowak: login
          jnowak: activate trusted-profile=own
        """,
      notBy: activeByPIN),
    RuleStory(.r9, by: activeByPIN, notBy: pin + activeByTrustedProfile),
    RuleStory(
      .r10,
      by: """
          login
          activate trusted-profile=jnowak => refused tp-identity-mismatch
        """,
      notBy: """
          admin: fault tp-identity-mismatch
          login
          activate trusted-profile=own => refused tp-identity-mismatch
        """),
    RuleStory(
      .r11,
      by: """
          come olcha
          present
          clerk@olcha: issue-pin => refused facility-not-integrated
        """,
      notBy: "clerk@olcha: revoke-pin akowalska => refused facility-not-integrated"),
    RuleStory(
      .r12, by: pin,
      notBy: """
          come brzoza
          present
        """),
    RuleStory(
      .r12,
      by: "clerk@brzoza: issue-pin => refused no-request",
      notBy: "present => refused no-request"),
    RuleStory(
      .r13,
      by: """
          come brzoza
          clerk@brzoza: issue-pin => refused login-missing
        """,
      notBy: """
          come brzoza
          present document=none
          clerk@brzoza: issue-pin => refused document-not-shown
        """),
    RuleStory(
      .r14,
      by: """
          come brzoza
          present document=none
          clerk@brzoza: issue-pin => refused document-not-shown
        """,
      notBy: """
          come brzoza
          present login=none
          clerk@brzoza: issue-pin => refused login-missing
        """),
    RuleStory(.r14, by: pin, notBy: "come brzoza"),
    RuleStory(
      .r15, by: pin,
      notBy: """
          come brzoza
          present
          support: issue-pin akowalska => refused not-allowed
        """),
    RuleStory(
      .r16,
      by: pin + """
          jnowak: login
          jnowak: activate pin=$pin => refused pin-none-open
        """,
      notBy: pin + """
          jnowak: login
          jnowak: activate pin=00000000 => refused pin-none-open
        """),
    RuleStory(
      .r16,
      by: pin + """
          jnowak: come jawor
          jnowak: present
          clerk@jawor: issue-pin
          jnowak: login
          jnowak: properties
          jnowak: activate
          jnowak: enter-pin " $pin "
          jnowak: confirm => refused pin-wrong
        """,
      notBy: activeByPIN + backAfterReset + "activate pin=$pin => refused pin-used"),
  ]
}
