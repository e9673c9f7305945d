extension RuleStory {
  static let portal = [
    RuleStory(.r17, by: "login => screen=home", notBy: "login password=wrong => refused bad-credentials"),
    RuleStory(
      .r17, by: "login => screen=home",
      notBy: """
          forgot-password
          reset-password
          login => screen=change-password
        """),
    RuleStory(
      .r18,
      by: """
          login
          properties
        """,
      notBy: """
          login
          activate => refused wrong-screen
        """),
    RuleStory(
      .r19,
      by: """
          login
          properties
          activate
        """,
      notBy: """
          login
          activate => refused wrong-screen
          properties
        """),
    RuleStory(
      .r20, by: activeByPIN,
      notBy: pin + """
          login
          properties
          activate
          enter-pin $pin
        """),
    RuleStory(
      .r21, by: activeByTrustedProfile,
      notBy: """
          login
          properties
          activate
          trusted-profile
          answer password -> code
          answer $code
        """),
    RuleStory(
      .r22,
      by: """
          login
          properties
          activate
          trusted-profile
        """,
      notBy: """
          login
          properties
          trusted-profile => refused wrong-screen
        """),
    RuleStory(
      .r23,
      by: """
          login
          properties
          activate
          trusted-profile
          cancel
        """,
      notBy: """
          login
          properties
          activate
          trusted-profile
          answer nonsense => refused tp-method-unknown
        """),
    RuleStory(
      .r23,
      by: """
          admin: fault tp-signature-invalid
          login
          activate trusted-profile=own => refused tp-signature-invalid
        """,
      notBy: activeByTrustedProfile),
    RuleStory(
      .r24, by: activeByTrustedProfile + "records => count=1",
      notBy: activeByTrustedProfile + """
          login
          records => count=1
        """),
    RuleStory(
      .r24, by: activeByTrustedProfile + "records => count=1",
      notBy: activeByPIN + "records => count=1"),
  ]
}
