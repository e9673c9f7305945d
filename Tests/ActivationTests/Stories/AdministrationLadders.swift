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
    .refused(.notAllowed, .clerk(.account(.create(Cast.account(Cast.anna, "", "", ""))))),
    .refused(.loginInvalid, account("admin", "Ewa", "1", email: "@", password: "krotkie")),
    .refused(.loginTaken, account("akowalska", "Ewa", "1", email: "@", password: "krotkie")),
    .refused(.nameInvalid, account("elis", "Ewa", "1", email: "@", password: "krotkie")),
    .refused(.peselInvalid, account("elis", "Ewa Lis", "1", email: "@", password: "krotkie")),
    .refused(
      .peselTaken, account("elis", "Ewa Lis", Cast.jansPESEL, email: "@", password: "krotkie")),
    .refused(
      .contactInvalid, account("elis", "Ewa Lis", "85723199901", email: "@", password: "krotkie")),
    .refused(
      .passwordTooShort,
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
    .refused(.notAllowed, .anna(contact("nikt", "1"))),
    .refused(.accountNotFound, .admin(contact("nikt", "1"))),
    .refused(.contactInvalid, .admin(contact("akowalska", "1"))),
    .accepted(.admin(contact("akowalska", "+48 600 100 200"))))

  private static func facility(_ id: String, _ name: String, _ regon: String) -> Step {
    .admin(
      .register(
        .addFacility(
          NewFacilityClaim(id: Claimed(id), name: Claimed(name), regon: Claimed(regon)))))
  }

  static let addFacility = Ladder(
    "add facility",
    .refused(.facilityInvalid, facility("X", " ", "1")),
    .refused(.facilityTaken, facility("szpital", " ", "1")),
    .refused(.nameInvalid, facility("sanatorium", " ", "1")),
    .refused(.regonInvalid, facility("sanatorium", "Sanatorium", "123456784")),
    .accepted(facility("sanatorium", "Sanatorium", "123456785")))

  static let integrate = Ladder(
    "integrate",
    .refused(.notAllowed, .clerk(.register(.integrate(Cast.nowhere)))),
    .refused(.facilityUnknown, .admin(.register(.integrate(Cast.nowhere)))),
    .accepted(.admin(.register(.integrate(Cast.outsider)))))

  static let delist = Ladder(
    "delist",
    .refused(.notAllowed, .support(.register(.delist(Cast.nowhere)))),
    .refused(.facilityUnknown, .admin(.register(.delist(Cast.nowhere)))),
    .accepted(.admin(.register(.delist(Cast.clinic)))))

  private static func persona(_ id: String, _ name: String, _ pesel: String) -> Step {
    .admin(.register(.setPersona(PersonaClaim(id: Claimed(id), name: Claimed(name), pesel: Claimed(pesel)))))
  }

  static let persona = Ladder(
    "persona",
    .refused(.loginInvalid, persona("own", "Ewa", "1")),
    .refused(.nameInvalid, persona("elis", "Ewa", "1")),
    .refused(.peselInvalid, persona("elis", "Ewa Lis", "1")),
    .accepted(persona("elis", "Ewa Lis", Cast.annasPESEL)))

  static let inspect = Ladder(
    "inspect",
    .refused(.notAllowed, .anna(.inspect(AccountName("nikt")))),
    .refused(.accountNotFound, .support(.inspect(AccountName("nikt")))),
    .accepted(.support(.inspect(AccountName(Cast.anna)))),
    .accepted(.admin(.inspect(nil))))

  static let clock = Ladder(
    "set the clock",
    .refused(.notAllowed, .anna(.register(.setClock(to: Cast.moment("2026-01-05T07:59"), offset: .days(0))))),
    .refused(
      .clockBackwards,
      .admin(.register(.setClock(to: Cast.moment("2026-01-05T07:59:59"), offset: .days(0))))),
    .refused(.clockBackwards, .admin(.register(.setClock(to: nil, offset: Span(seconds: -1))))),
    .accepted(.admin(.register(.setClock(to: nil, offset: .days(0))))),
    .accepted(.admin(.register(.setClock(to: nil, offset: .days(1))))),
    .refused(
      .clockBackwards, .admin(.register(.setClock(to: Cast.moment("2026-01-06T07:59:59"), offset: .days(0)))))
  )
}
