import Foundation
import TestSupport
import Testing

/// The JSON of a statement (the language, JSON).
@Suite struct JSONTests {
  /// The values of a line by their keys.
  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(object as? [String: Any])
    }
  }

  private func run(_ text: String) throws -> [[String: Any]] {
    let folder = try Folder()
    let path = try folder.write("a.scn", text)
    return try objects(Program.run("run", "--output", "json", "--lang", "pl", path).output)
  }

  @Test func ofTheDocumentsExample() throws {
    let folder = try Folder()
    let path = try folder.write(
      "a.scn",
      """
      setup
        dodaj-podmiot brzoza "Szpital pod Brzozą"
        załóż-konto anna "Anna Kowalska" pesel=01620300022
      scenariusz "Logowanie"
        anna: zaloguj-się
        anna: dokumentacja => odmowa account-inactive
      """)
    let result = try Program.run("run", "--output", "json", path)
    #expect(result.lines.count == 4)
    #expect(
      result.lines[2]
        == #"{"file":"\#(path)","line":5,"block":"scenario","scenario":"Logowanie","actor":"anna","verb":"login","result":"ok","fields":{"screen":"home","status":"inactive"},"expected":true}"#
    )
    #expect(
      result.lines[3]
        == #"{"file":"\#(path)","line":6,"block":"scenario","scenario":"Logowanie","actor":"anna","verb":"records","result":"refused","code":"account-inactive","fields":{},"text":"The account is inactive, so it has e-Registration but no access to the medical records.","remedy":"See what the patient has to do next to activate the account (steps).","suggestions":[],"expected":true}"#
    )
    #expect(result.lines[0].contains(#""block":"setup""#))
  }

  @Test func valuesAndFieldsHaveTheirTypes() throws {
    let lines = try run(
      """
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022
      anna: come brzoza
      anna: present
      clerk@brzoza/Zofia: issue-pin -> pin
      anna: login
      anna: book brzoza at=2026-02-01T10:00 -> number
      wait 90s
      support: show anna
      """)
    let pin = try #require(lines[4]["value"] as? String)
    #expect(pin.count == 8 && pin.allSatisfy(\.isNumber))
    #expect(lines[4]["actor"] as? String == "clerk@brzoza/Zofia")
    #expect((lines[4]["fields"] as? [String: Any])?["expires"] as? String == "2026-01-12T08:00:00Z")
    #expect(lines[6]["value"] as? Int == 1)
    #expect(lines[7]["value"] as? String == "2026-01-05T08:01:30Z")
    let shown = try #require(lines[8]["fields"] as? [String: Any])
    #expect(shown["tries-left"] as? Int == 5)
    #expect(shown["pin-locked"] as? String == "no")
    #expect(shown["method"] == nil && shown["pesel"] == nil)
  }

  @Test func actorOfAsIsWhoActedBefore() throws {
    let lines = try run("jako wsparcie\nkonta\n")
    #expect(lines.map { $0["actor"] as? String } == ["admin", "support"])
  }

  @Test func anUnexpectedStatementIsFalseAndEndsItsScenario() throws {
    let lines = try run(
      """
      scenario "a"
        nobody: login
        print "never"
      cleanup
        print "always"
      """)
    #expect(lines.map { $0["verb"] as? String } == ["login", "print"])
    #expect(lines.map { $0["expected"] as? Bool } == [false, true])
    #expect(lines.map { $0["block"] as? String } == ["scenario", "cleanup"])
  }

  @Test func anErrorAtRunTimeHasItsCode() throws {
    let lines = try run("nobody: login -> u=until => refused\nprint $u\n")
    #expect(lines[1]["result"] as? String == "error")
    #expect(lines[1]["code"] as? String == "name-unset")
    #expect(lines[1]["expected"] as? Bool == false)
  }

  @Test func mistakesStandOnStandardOutput() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", "print \"a\"\n  zaloguj-się hsło=x\n")
    let result = try Program.run("run", "--output", "json", "--lang", "pl", path)
    let mistake = try #require(try objects(result.output).first)
    #expect(result.status == 2 && result.complaints.isEmpty)
    #expect(mistake["line"] as? Int == 2 && mistake["column"] as? Int == 15)
    #expect(mistake["result"] as? String == "error" && mistake["code"] as? String == "unknown-key")
    #expect((mistake["message"] as? String)?.contains("hasło") == true)
  }

  @Test func anIncludedLineNamesItsOwnFile() throws {
    let folder = try Folder()
    _ = try folder.write("parts/world.scn", "facility brzoza \"Brzoza\"\n")
    let path = try folder.write("a.scn", "include \"parts/world.scn\"\nfacilities => count=1\n")
    let lines = try objects(Program.run("run", "--output", "json", path).output)
    #expect(lines[0]["file"] as? String == folder.url.path + "/parts/world.scn")
    #expect(lines[0]["line"] as? Int == 1 && lines[1]["line"] as? Int == 2)
  }
}
