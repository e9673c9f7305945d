import CommandLanguage

/// What the trail says of each verb, to follow the name of who acts: present tense, third person.
enum Deeds {
  /// A verb without a deed of its own is named.
  static func words(of act: String) -> Text {
    byVerb[act]
      ?? Text(
        pl: "używa polecenia \(Commands.verb(act, .pl))", en: "uses the command \(Commands.verb(act, .en))")
  }

  static let byVerb: [String: Text] = world.merging(desk) { $1 }.merging(portal) { $1 }
    .merging(services) { $1 }.merging(inspection) { $1 }

  private static let world: [String: Text] = [
    "facility": Text(pl: "dopisuje podmiot leczniczy do wykazu", en: "adds a facility to the list"),
    "integrate": Text(pl: "włącza podmiot leczniczy do systemu", en: "integrates a facility"),
    "delist": Text(pl: "wyłącza podmiot leczniczy z systemu", en: "removes a facility from the system"),
    "create-account": Text(pl: "zakłada konto", en: "creates an account"),
    "contact": Text(pl: "zmienia dane kontaktowe", en: "changes the contact data"),
    "add-document": Text(
      pl: "dodaje dokument do dokumentacji medycznej", en: "adds a document to the medical records"),
    "persona": Text(
      pl: "ustala tożsamość w symulatorze Profilu Zaufanego",
      en: "sets an identity in the Trusted Profile simulator"),
    "fault": Text(pl: "ustala usterkę Profilu Zaufanego", en: "sets a fault of the Trusted Profile"),
    "policy": Text(pl: "zmienia ustawienia procedury", en: "changes the settings of the procedure"),
    "clock": Text(pl: "ustawia zegar", en: "sets the clock"),
    "wait": Text(pl: "przesuwa zegar naprzód", en: "moves the clock forward"),
    "seed": Text(pl: "zaczyna losowanie od nowa", en: "restarts the drawing of PINs and codes"),
  ]

  private static let desk: [String: Text] = [
    "come": Text(
      pl: "zgłasza się do rejestracji i prosi o aktywację", en: "comes to the desk and asks for activation"),
    "present": Text(
      pl: "podaje login i okazuje dokument tożsamości", en: "states a login and shows an identity document"),
    "issue-pin": Text(pl: "generuje kod PIN", en: "generates a PIN"),
    "revoke-pin": Text(pl: "unieważnia kod PIN", en: "revokes the PIN"),
    "queue": Text(pl: "przegląda kolejkę w rejestracji", en: "looks at the queue of the desk"),
  ]

  private static let portal: [String: Text] = [
    "login": Text(pl: "loguje się", en: "signs in"),
    "logout": Text(pl: "wylogowuje się", en: "signs out"),
    "properties": Text(pl: "otwiera właściwości konta", en: "opens the account properties"),
    "activate": Text(pl: "naciska przycisk „Aktywuj konto”", en: "presses the button “Aktywuj konto”"),
    "enter-pin": Text(pl: "wpisuje kod PIN", en: "types a PIN"),
    "confirm": Text(pl: "zatwierdza", en: "confirms"),
    "trusted-profile": Text(
      pl: "wybiera aktywację Profilem Zaufanym", en: "chooses activation with the Trusted Profile"),
    "answer": Text(
      pl: "odpowiada na komunikat Profilu Zaufanego", en: "answers the Trusted Profile's message"),
    "cancel": Text(pl: "rezygnuje z Profilu Zaufanego", en: "cancels the Trusted Profile"),
  ]

  private static let services: [String: Text] = [
    "records": Text(pl: "otwiera dokumentację medyczną", en: "opens the medical records"),
    "book": Text(pl: "umawia wizytę", en: "books a visit"),
    "appointments": Text(pl: "przegląda swoje wizyty", en: "looks at the booked visits"),
    "cancel-appointment": Text(pl: "odwołuje wizytę", en: "cancels a visit"),
    "change-password": Text(pl: "zmienia hasło", en: "changes the password"),
    "forgot-password": Text(pl: "prosi o zresetowanie hasła", en: "asks for a password reset"),
    "inbox": Text(pl: "czyta wiadomości", en: "reads the messages"),
    "reset-password": Text(pl: "resetuje zapomniane hasło", en: "resets a forgotten password"),
  ]

  private static let inspection: [String: Text] = [
    "show": Text(pl: "ogląda dane konta", en: "looks at the account"),
    "find": Text(pl: "szuka konta", en: "looks for an account"),
    "why": Text(pl: "sprawdza, czy jest dostęp do dokumentacji", en: "checks the access to the records"),
    "audit": Text(pl: "przegląda dziennik zdarzeń", en: "looks at the audit trail"),
    "verify": Text(pl: "sprawdza, czy dziennik jest nienaruszony", en: "verifies the audit trail"),
    "accounts": Text(pl: "przegląda listę kont", en: "looks at the list of accounts"),
    "facilities": Text(pl: "przegląda wykaz podmiotów", en: "looks at the list of facilities"),
  ]
}
