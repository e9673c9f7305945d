import Activation

/// The guards of the administrator's and the support's acts, in the order of <doc:Acts-and-Guards>.
enum AdministrationLadders {
  static let all = [
    createAccount, changeContact, addFacility, integrate, delist, persona, inspect, clock,
  ]

  private static func account(
    _ login: String, _ holder: String, _ pesel: String, email: String, password: String
  ) -> Step {
    .admin(
      .account(
        .create(
          NewAccountClaim(
            login: Claimed(login), holder: Claimed(holder), pesel: Claimed(pesel),
            email: .some(Claimed(email)), password: Secret(password)))))
  }

  static let createAccount = Ladder(
    "create account",
    .refused(.admission(.notAllowed), .clerk(.account(.create(Cast.account(Cast.anna, "", "", ""))))),
    .refused(.account(.loginInvalid), account("admin", "Ewa", "1", email: "@", password: "krotkie")),
    .refused(.account(.loginTaken), account("akowalska", "Ewa", "1", email: "@", password: "krotkie")),
    .refused(.account(.nameInvalid), account("elis", "Ewa", "1", email: "@", password: "krotkie")),
    .refused(.account(.peselInvalid), account("elis", "Ewa Lis", "1", email: "@", password: "krotkie")),
    .refused(
      .account(.peselTaken), account("elis", "Ewa Lis", Cast.jansPESEL, email: "@", password: "krotkie")),
    .refused(
      .account(.contactInvalid), account("elis", "Ewa Lis", "85723199901", email: "@", password: "krotkie")),
    .refused(
      .account(.passwordTooShort),
      account("elis", "Ewa Lis", "85723199901", email: "e@lis.test", password: "krotkie")),
    .accepted(
      account("elis", "Ewa Lis", "85723199901", email: "e@lis.test", password: "dlugie-8")))

  private static func contact(_ name: String, _ phone: String) -> Act {
    .account(
      .changeContact(
        AccountName(name), ContactChange(email: .unstated, phone: .some(Claimed(phone)))))
  }

  static let changeContact = Ladder(
    "change contact",
    .refused(.admission(.notAllowed), .anna(contact("nikt", "1"))),
    .refused(.admission(.accountNotFound), .admin(contact("nikt", "1"))),
    .refused(.account(.contactInvalid), .admin(contact("akowalska", "1"))),
    .accepted(.admin(contact("akowalska", "+48 600 100 200"))))

  private static func facility(_ id: String, _ name: String, _ regon: String) -> Step {
    .admin(
      .register(
        .addFacility(
          NewFacilityClaim(id: Claimed(id), name: Claimed(name), regon: Claimed(regon)))))
  }

  static let addFacility = Ladder(
    "add facility",
    .refused(.facility(.invalid), facility("X", " ", "1")),
    .refused(.facility(.taken), facility("szpital", " ", "1")),
    .refused(.account(.nameInvalid), facility("sanatorium", " ", "1")),
    .refused(.facility(.regonInvalid), facility("sanatorium", "Sanatorium", "123456784")),
    .accepted(facility("sanatorium", "Sanatorium", "123456785")))

  static let integrate = Ladder(
    "integrate",
    .refused(.admission(.notAllowed), .clerk(.register(.integrate(Cast.nowhere)))),
    .refused(.facility(.unknown), .admin(.register(.integrate(Cast.nowhere)))),
    .accepted(.admin(.register(.integrate(Cast.outsider)))))

  static let delist = Ladder(
    "delist",
    .refused(.admission(.notAllowed), .support(.register(.delist(Cast.nowhere)))),
    .refused(.facility(.unknown), .admin(.register(.delist(Cast.nowhere)))),
    .accepted(.admin(.register(.delist(Cast.clinic)))))

  private static func persona(_ id: String, _ name: String, _ pesel: String) -> Step {
    .admin(.register(.setPersona(PersonaClaim(id: Claimed(id), name: Claimed(name), pesel: Claimed(pesel)))))
  }

  static let persona = Ladder(
    "persona",
    .refused(.account(.loginInvalid), persona("own", "Ewa", "1")),
    .refused(.account(.nameInvalid), persona("elis", "Ewa", "1")),
    .refused(.account(.peselInvalid), persona("elis", "Ewa Lis", "1")),
    .accepted(persona("elis", "Ewa Lis", Cast.annasPESEL)))

  static let inspect = Ladder(
    "inspect",
    .refused(.admission(.notAllowed), .anna(.inspect(AccountName("nikt")))),
    .refused(.admission(.accountNotFound), .support(.inspect(AccountName("nikt")))),
    .accepted(.support(.inspect(AccountName(Cast.anna)))),
    .accepted(.admin(.inspect(nil))))

  static let clock = Ladder(
    "set the clock",
    .refused(
      .admission(.notAllowed),
      .anna(.register(.setClock(to: Cast.moment("2026-01-05T07:59"), offset: .days(0))))),
    .refused(
      .world(.clockBackwards),
      .admin(.register(.setClock(to: Cast.moment("2026-01-05T07:59:59"), offset: .days(0))))),
    .refused(.world(.clockBackwards), .admin(.register(.setClock(to: nil, offset: Span(seconds: -1))))),
    .accepted(.admin(.register(.setClock(to: nil, offset: .days(0))))),
    .accepted(.admin(.register(.setClock(to: nil, offset: .days(1))))),
    .refused(
      .world(.clockBackwards),
      .admin(.register(.setClock(to: Cast.moment("2026-01-06T07:59:59"), offset: .days(0)))))
  )
}
