import CommandLanguage
import ScenarioTesting
import Shell
import Synchronization
import Testing

/// What acts hand out is nowhere in a page, however it is brought back (I18).
@Suite struct HTMLSecretsTests {
  private static let names = ["pin", "code", "token", "one-time"]

  private let telling = """
    > The number 01620300022 is nobody's.
    scenario "Of 01620300022"
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022 password="Tajne-haslo-1"
      anna: come brzoza
      anna: present document=id-card login=01620300022
      clerk@brzoza: issue-pin -> pin
      print "The PIN is $pin."
      anna: login password="Tajne-haslo-1"
      anna: book brzoza at=2026-01-12T09:00 clinic="Room $pin"
      anna: appointments
      anna: properties
      anna: activate
      anna: trusted-profile
      anna: answer password -> code
      print $code
      anna: answer $code
      anna: cancel
      anna: enter-pin $pin
      anna: confirm
      anna: forgot-password
      anna: inbox -> token
      anna: inbox
      print $token
      anna: reset-password token=$token
      anna: inbox -> one-time
      anna: inbox
      print ${one-time}
      help create-account
      support: find 01620300022
      support: show anna reveal=pesel
      support: show anna reveal=pesel => pesel=01620300022
      support: show anna reveal=pesel => pesel=99610100093

    """

  @Test("Handed out, printed, revealed", arguments: Language.allCases)
  func nothingSecretIsRepeated(_ language: Language) throws {
    let handed = Mutex<[String]>([])
    var attendance = Attendance()
    attendance.failed = { _, _, session in
      handed.withLock { $0 = Self.names.compactMap { session.value(of: $0) } }
      return false
    }
    let result = HTMLSamples.result(["a.scn": telling], language, attendance: attendance)
    let page = HTMLSamples.page(result, language)
    let secrets = handed.withLock { $0 }
    try #require(
      secrets.count == Self.names.count
        && result.scenarios.first?.failures.first?.statement.source.place.line == 33)
    // A page that repeats them should not be repeated in turn.
    let repeated = secrets.count { page.contains($0) }
    #expect(repeated == 0)
    let known = ["Tajne-haslo", "01620300022", "99610100093"].filter { page.contains($0) }
    #expect(known == [])
    #expect(page.elements("td", class: "actual") == ["pesel=•••••••0022"])
    #expect(page.elements("span", class: "name").first == "Of •••••••0022")
  }

  @Test func whatAnActHandsOutIsSaidToBeThere() {
    let page = HTMLSamples.page(telling)
    #expect(page.contains("✓ account=anna facility=brzoza expires=2026-01-12T08:00"))
    #expect(page.contains(" •••• •••• "))
    #expect(page.contains("Room •••"))
  }
}
