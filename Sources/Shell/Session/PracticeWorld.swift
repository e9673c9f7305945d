import Activation
import CommandLanguage

/// The world with which `konto` starts: invented facilities, and people in different states, all synthetic
/// (<doc:/Activation/The-Procedure>). It is set up in the language itself.
package enum PracticeWorld {
  static let lines = """
    facility brzoza "Szpital pod Brzozą" regon=123456785
    facility jawor "Przychodnia Jawor" regon=999999010
    facility kalina "Gabinety Kalina" integrated=no
    create-account akowalska "Anna Kowalska" pesel=01620300022 phone="600 100 100"
    add-document akowalska "Karta informacyjna z leczenia szpitalnego" facility=brzoza date=2025-11-20
    add-document akowalska "Wynik badania krwi" facility=jawor date=2025-12-18
    create-account bnowak "Bartosz Nowak" pesel=01620300015
    add-document bnowak "Skierowanie do poradni kardiologicznej" facility=brzoza date=2025-12-01
    bnowak: come brzoza
    bnowak: present
    clerk@brzoza: issue-pin -> pin
    bnowak: login
    bnowak: activate pin=$pin
    bnowak: logout
    create-account czielinski "Cezary Zieliński" pesel=99610100093
    add-document czielinski "Opis zdjęcia RTG" facility=jawor date=2025-12-29
    czielinski: come jawor
    czielinski: present document=passport number=ZZ1123456
    clerk@jawor: issue-pin
    create-account dlis "Dorota Lis" pesel=72622912348 phone="600 400 400"
    add-document dlis "Karta szczepień" facility=jawor date=2025-10-06
    dlis: login
    dlis: activate trusted-profile=own
    dlis: forgot-password
    dlis: reset-password
    create-account ewojcik "Ewa Wójcik" pesel=85723199901 email=none
    ewojcik: come brzoza
    ewojcik: present document=none
    """

  /// A session in the practice world; every line of it leads where it should, or the session is empty.
  package static func session(
    actor: Actor, seed: UInt64, preferences: Preferences, surroundings: Surroundings
  ) -> Session {
    var session = Session(seed: seed, preferences: preferences, surroundings: surroundings)
    session.log = Record()
    for (index, text) in lines.split(separator: "\n").enumerated() {
      let place = Place(file: "practice", line: index + 1)
      let line = LineReader.readCommand(
        SourceLine(place: place, text: String(text), in: surroundings.vocabulary))
      guard case .success(.statement(let statement)) = line else { continue }
      _ = session.perform(statement)
    }
    session.forgetNames()
    session.actor = actor
    session.keepSteps()
    return session
  }

  /// A session in a world without facilities and people.
  package static func empty(
    actor: Actor = .admin, seed: UInt64 = 1, preferences: Preferences, surroundings: Surroundings
  ) -> Session {
    var session = Session(actor: actor, seed: seed, preferences: preferences, surroundings: surroundings)
    session.log = Record()
    session.keepSteps()
    return session
  }
}

extension Session {
  mutating func forgetNames() { names = [:] }
}
