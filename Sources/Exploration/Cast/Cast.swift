import Activation
import CommandLanguage
import Journal
import Shell

/// The people and facilities with whom every search begins (<doc:The-Cast>): fixed, so that what is found is the same
/// everywhere, and set up in the language itself, so that a scenario can begin with as much of it as it needs.
package enum Cast {
  /// The lines that set it up, in English, of the administrator where they name nobody.
  package static let lines = [
    #"facility brzoza "Szpital pod Brzozą" regon=123456785"#,
    #"facility jawor "Przychodnia Jawor""#,
    #"facility kalina "Gabinety Kalina" integrated=no"#,
    #"create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100""#,
    #"add-document akowalska "Karta informacyjna" facility=brzoza date=2025-11-20"#,
    #"add-document akowalska "Wynik badania krwi" facility=jawor date=2025-12-18"#,
    #"create-account bnowak "Bartosz Nowak" pesel=01620300015"#,
    #"add-document bnowak "Skierowanie do kardiologa" facility=jawor date=2025-12-01"#,
    "bnowak: come brzoza",
    "bnowak: present",
    "clerk@brzoza: issue-pin bnowak -> pin-bnowak",
    "bnowak: login",
    "bnowak: activate pin=$pin-bnowak",
    "bnowak: logout",
    #"create-account czielinski "Cezary Zieliński" pesel=99610100093"#,
    #"add-document czielinski "Opis zdjęcia RTG" facility=jawor date=2025-12-29"#,
    "czielinski: come jawor",
    "czielinski: present document=passport number=ZZ1123456",
    "clerk@jawor: issue-pin czielinski -> pin-czielinski",
    #"create-account dlis "Dorota Lis" pesel=72622912348 phone="600 400 400""#,
    #"add-document dlis "Karta szczepień" facility=jawor date=2025-10-06"#,
    "dlis: login",
    "dlis: activate trusted-profile=own",
    "dlis: forgot-password",
    "dlis: reset-password",
    #"create-account ewojcik "Ewa Wójcik" pesel=85723199901 email=none"#,
    "ewojcik: come brzoza",
  ]

  /// Whose lives are searched, in the order of their logins: never activated and nothing done yet; active by PIN; with a
  /// PIN that is not entered yet; reset, and holding a one-time password; waiting at a desk.
  package static let people = ["akowalska", "bnowak", "czielinski", "dlis", "ewojcik"].compactMap {
    Login($0)
  }

  /// A session at the moment at which the cast is set up, its administrator at work.
  ///
  /// - Parameters:
  ///   - policies: settings that hold from the beginning, written `pin-tries=1`.
  ///   - seed: what PINs, passwords and codes are drawn from.
  package static func session(
    policies: [String] = [], seed: UInt64 = 1, preferences: Preferences, surroundings: Surroundings,
    isWitnessed: Bool = false
  ) -> Session {
    var session = Session(seed: seed, preferences: preferences, surroundings: surroundings)
    session.isWitnessed = isWitnessed
    for line in lines(policies: policies) {
      guard let move = Move(line, .register) else { continue }
      _ = session.perform(move.statement)
    }
    return session
  }

  /// Whether people are where the cast has them: under some policies they are not.
  static func goesWell(_ session: Session) -> Bool {
    let accounts = people.compactMap { session.world.accounts[$0] }
    return accounts.count == people.count
      && zip(accounts, standings).allSatisfy { account, standing in
        account.status.isActive == standing.isActive
          && (account.openPIN(at: session.now) != nil) == standing.hasPIN
          && account.epoch == standing.resets
      }
  }

  private static let standings = [
    (isActive: false, hasPIN: false, resets: 0), (isActive: true, hasPIN: false, resets: 0),
    (isActive: false, hasPIN: true, resets: 0), (isActive: false, hasPIN: false, resets: 1),
    (isActive: false, hasPIN: false, resets: 0),
  ]

  /// The lines that set it up, with settings ahead of them all.
  package static func lines(policies: [String]) -> [String] {
    (policies.isEmpty ? [] : ["policy " + policies.joined(separator: " ")]) + lines
  }
}
