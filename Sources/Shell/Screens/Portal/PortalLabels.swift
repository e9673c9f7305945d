import CommandLanguage

/// The labels of the portal. The buttons of the procedure keep their Polish names in English too, so that
/// whoever looks at the real portal finds them.
enum PortalLabels {
  static let portal = Text(pl: "Portal Pacjenta", en: "Patient Portal")
  static let registration = Text(pl: "e-Rejestracja", en: "e-Registration")
  static let records = Text(pl: "Dokumentacja medyczna", en: "Medical records")
  static let noRecords = Text(
    pl: "Nie ma jeszcze żadnych dokumentów.", en: "There are no documents yet.")
  static let locked = Text(pl: "zablokowana – konto nieaktywne", en: "locked – account inactive")
  static let properties = Text(pl: "Właściwości konta", en: "Account properties")
  static let activation = Text(pl: "Aktywacja konta", en: "Account activation")
  static let login = Text(pl: "Login lub PESEL", en: "Login or PESEL")
  static let password = Text(pl: "Hasło", en: "Password")
  static let status = Text(pl: "Stan konta", en: "Status")

  static let activate = Button("Aktywuj konto", en: "Activate account")
  static let confirm = Button("Zatwierdź", en: "Confirm")
  static let useTrustedProfile = Button(
    "Aktywuj konto używając Profilu Zaufanego", en: "Activate account using the Trusted Profile")

  static let noTrustedProfile = Text(
    pl: "Po zresetowaniu hasła konto można aktywować ponownie tylko kodem PIN.",
    en: "After a password reset the account can be activated again only with a PIN.")

  static let simulator = Text(
    pl: "SYMULATOR – to nie jest prawdziwy Profil Zaufany.",
    en: "SIMULATOR – this is not the real Trusted Profile.")
}

/// A button that keeps its Polish name, with a gloss in English.
struct Button {
  private let name: String
  private let gloss: String

  init(_ name: String, en gloss: String) {
    self.name = name
    self.gloss = gloss
  }

  /// The button, and in English its meaning beside it or, if that is too long, below.
  func rows(on sheet: Sheet) -> [Window.Row] {
    let button = "[ \(name) ]"
    switch sheet.language {
    case .pl: return [.text(button, indent: 2, in: .link)]
    case .en where gloss.count + button.count < 60:
      return [.text("\(button) (\(gloss))", indent: 2, in: .link)]
    case .en: return [.text(button, indent: 2, in: .link), .text("(\(gloss))", indent: 4)]
    }
  }
}
