import Foundation
import TestSupport
import Testing

/// What a cold review found once, so that it does not come back.
@Suite struct ReviewedTests {
  private func run(_ text: String, _ options: String...) throws -> ProgramRun {
    let folder = try Folder()
    let path = try folder.write("a.scn", text)
    return try Program.run(["run", path] + options, input: Data())
  }

  private let people = """
    facility brzoza "Szpital pod Brzozą"
    create-account anna "Anna Kowalska" pesel=01620300022
    create-account jan "Jan Kowalski" pesel=01620300015

    """

  @Test(arguments: [
    "wait $token", "$token: login", "show anna => status=$token", "show anna => facility=$token",
  ])
  func aSecretBroughtByANameIsNotRepeated(_ line: String) throws {
    for options in [[], ["--output", "json"]] {
      let folder = try Folder()
      let text = people + "seed 5\nanna: forgot-password\nanna: inbox -> token\n"
      let given = try folder.write("a.scn", text + "print $token\n")
      let token = try #require(
        try Program.run("run", given).lines.first { $0.hasPrefix("        ") && $0.count == 32 })
      let path = try folder.write("b.scn", text + line + "\n")
      let result = try Program.run(["run", path] + options, input: Data())
      #expect(result.status == 1)
      // The line of the inbox itself shows it.
      let told = result.lines.filter { !$0.contains("\"inbox\"") && !$0.contains("Link for the password") }
        .joined()
      #expect(!told.contains(token.trimmingCharacters(in: .whitespaces)))
    }
  }

  @Test func aSeedSetAgainMixesNothingUp() throws {
    let result = try run(
      people + """
        seed 7
        anna: forgot-password
        seed 7
        jan: forgot-password
        anna: reset-password
        show anna => resets=1
        show jan => resets=0
        anna: login
        anna: change-password new="Wiosna-2026"
        seed 8
        anna: activate trusted-profile=own => status=active
        jan: login
        seed 8
        jan: activate trusted-profile=own => status=active
        """)
    #expect(result.status == 0)
  }

  @Test func anEndedLockDoesNotComeBack() throws {
    let result = try run(
      people + """
        policy sign-in-tries=1
        anna: login password=zle => refused bad-credentials
        anna: login => refused sign-in-locked
        wait 15m
        anna: login
        policy sign-in-lock=1h
        anna: login => screen=home
        """)
    #expect(result.status == 0)
  }

  @Test func aFullDiskIsNotSuccess() throws {
    #expect(try Program.shell(#""$0" -c accounts > /dev/full"#).status == 3)
  }

  @Test func aPipeIsToldOfMissingKeysAsAFileIs() throws {
    #expect(try Program.run(input: "forgot-password\n").status == 2)
  }
}
