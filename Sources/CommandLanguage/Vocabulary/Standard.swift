extension Vocabulary {
  /// The language as it ships. Each verb has a file of its own, and its place here.
  package static let standard = Vocabulary(world + desk + portal + inspection + shell)

  private static let world: [Verb] = [
    .facility, .integrate, .delist, .createAccount, .contact, .addDocument, .persona, .fault, .policy, .clock,
    .wait, .seed, .grant, .revoke, .grants,
  ]

  private static let desk: [Verb] = [.come, .present, .issuePIN, .revokePIN, .queue]

  private static let portal: [Verb] = [
    .login, .logout, .properties, .activate, .enterPIN, .confirm, .trustedProfile, .answer, .cancel, .records,
    .book, .appointments, .cancelAppointment, .changePassword, .forgotPassword, .inbox, .resetPassword,
  ]

  private static let inspection: [Verb] = [.show, .find, .why, .audit, .verify, .accounts, .facilities]

  private static let shell: [Verb] = [
    .actAs, .screen, .steps, .help, .explain, .run, .capture, .undo, .redo, .checkpoint, .restore, .set,
    .print,
    .output,
    .language, .quit,
  ]
}
