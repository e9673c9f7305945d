import Foundation
import TestSupport
import Testing

/// `konto test --update`: what it shows, what it writes, and how it ends.
@Suite struct UpdateTests {
  private static let setup = """
    setup
      facility brzoza "Szpital pod Brzozą"
      create-account anna "Anna Kowalska" pesel=01620300022 password="Wiosna-2026"


    """
  private static let wrong =
    setup + """
      scenario "A"
        anna: login                                       => screen=none
        anna: records

      """
  private static let right =
    setup + """
      scenario "A"
        anna: login                                       => screen=home
        anna: records                                     => refused account-inactive

      """

  private static func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private static func update(_ arguments: String..., lang: String = "en") throws -> ProgramRun {
    try Program.run(["test", "--update", "--lang", lang] + arguments, input: Data())
  }

  @Test func showsTheDifferenceRewritesAndRunsAgain() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", Self.wrong)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let result = try Self.update(path)
    #expect(
      result.output == """
        --- \(path)
        +++ \(path)
        @@ -3,5 +3,5 @@
           create-account anna "Anna Kowalska" pesel=••••••••••• password=•••••••••••••
         
         scenario "A"
        -  anna: login                                       => screen=none
        -  anna: records
        +  anna: login                                       => screen=home
        +  anna: records                                     => refused account-inactive

        ✓ \(path)  1 scenario

        ✓ 1 scenario: 1 as expected (4 statements)
        2 lines rewritten in 1 file

        """)
    #expect(result.status == 0 && result.complaints.isEmpty)
    #expect(try Self.read(path) == Self.right)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a.scn"])
  }

  @Test func aSecondTimeChangesNothing() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", Self.right)
    let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    let result = try Self.update(path, lang: "pl")
    #expect(result.status == 0)
    #expect(
      result.output == "✓ \(path)  1 scenariusz\n\n✓ 1 scenariusz: 1 zgodny z oczekiwaniami (4 polecenia)\n"
        + "nie zmieniono niczego\n")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int == before)
  }

  @Test func whatIsLeftIsNamedAndFails() throws {
    let folder = try Folder()
    let path = try folder.write(
      "a.scn",
      Self.setup + "scenario A\n  anna: come brzoza\n  anna: present => refused\n"
        + "  clerk@brzoza: issue-pin => value=12345678\n")
    let result = try Self.update(path, lang: "pl")
    #expect(result.status == 1)
    #expect(
      result.output.contains(
        "\n\(path):8: bez zmian: wartość jest tajna, więc nie zapisuje się jej w pliku\n\n"))
    #expect(result.output.hasSuffix("\nzmieniono 1 wiersz w 1 pliku; nie dało się zmienić 1 wiersza\n"))
    #expect(
      try Self.read(path).contains("anna: present => ok\n  clerk@brzoza: issue-pin => value=12345678\n"))
  }

  @Test func includedFilesAreRewrittenWhereTheyAre() throws {
    let folder = try Folder()
    let part = try folder.write(
      "parts/x.scn", "create-account anna \"Anna Kowalska\" pesel=01620300022 => refused\n")
    for name in ["a", "b"] {
      _ = try folder.write("suite/\(name).scn", "include \"../parts/x.scn\"\nanna: login => status=active\n")
    }
    for jobs in ["1", "4"] {
      let result = try Self.update(folder.url.path + "/suite", "--jobs", jobs)
      #expect(result.status == 0)
      #expect(result.lines.last == (jobs == "1" ? "3 lines rewritten in 3 files" : "nothing was rewritten"))
    }
    #expect(try Self.read(part) == "create-account anna \"Anna Kowalska\" pesel=01620300022 => ok\n")
  }

  @Test func theOutputDoesNotDependOnJobs() throws {
    let outputs = try ["1", "2", "7"].map { jobs in
      let folder = try Folder()
      for number in 1...9 {
        let guess = number % 2 == 0 ? "refused pin-wrong" : "count=\(number)"
        _ = try folder.write(
          "\(number).scn", Self.wrong + "  anna: book brzoza at=2026-01-12T09:00 => \(guess)\n")
      }
      let result = try Self.update(folder.url.path, "--jobs", jobs, "--shuffle", "--shuffle-seed", "3")
      return result.output.replacing(folder.url.path, with: "")
    }
    #expect(Set(outputs).count == 1 && outputs[0].contains("26 lines rewritten in 9 files"), "\(outputs)")
  }

  @Test func asJSON() throws {
    let folder = try Folder()
    let path = try folder.write(
      "a.scn", "create-account anna \"Anna Kowalska\" pesel=$p\nexamples\n  p\n  01620300022\n  1\n")
    let other = try folder.write("b.scn", "facilities => count=1\n")
    let result = try Self.update(path, other, "--output", "json")
    #expect(result.status == 1)
    #expect(result.lines.count == 6)
    let diff = try #require(result.lines.first)
    #expect(diff.hasPrefix(#"{"file":"\#(other)","result":"update","diff":"--- "#))
    #expect(diff.contains(#"\n-facilities => count=1\n+facilities => count=0\n"#))
    #expect(
      result.lines[1].hasPrefix(
        #"{"file":"\#(path)","line":1,"result":"left","code":"contradictory","message":"#))
    #expect(result.lines.last == #"{"result":"updated","lines":1,"files":1,"left":1}"#)
  }

  @Test func standardInputCannotBeRewritten() throws {
    let result = try Program.run("test", "--update", "-", input: "facilities => count=1\n")
    #expect(result.status == 2 && result.output.isEmpty && result.complaints.contains("--update"))
  }

  /// A file that has a name no longer can be read, but not replaced.
  @Test func aFileThatCannotBeWrittenIsNamed() throws {
    let folder = try Folder()
    let path = try folder.write("a.scn", "facilities => count=1\n")
    let given = try folder.write("in", "accounts => count=2\n")
    let link = folder.file("b.scn").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/stdin")
    let script = #"exec <"$1"; rm "$1"; exec "$0" test --update --lang en "$2" "$3""#
    let result = try Program.shell(script, given, link, path)
    #expect(result.status == 3)
    #expect(result.complaints.hasPrefix("konto: \(link): it cannot be written"))
    #expect(
      result.output.contains("+accounts => count=0\n")
        && result.output.hasSuffix("\n1 line rewritten in 1 file; 1 line could not be\n"))
    #expect(try Self.read(path) == "facilities => count=0\n")
  }
}
