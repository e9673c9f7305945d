import Foundation
import TestSupport
import Testing

/// An option that is given again: conditions add up, and of what can hold only once none loses without a word.
@Suite struct RepeatedOptionTests {
  private static let suite = """
    scenario "Red pear" tags=x
    print a
    scenario "Red apple" tags=x,y
    print a
    scenario "Green apple" tags=y
    print a
    """

  @Test(arguments: [
    (["--tags", "x", "--tags", "y"], ["Red apple"]), (["--name", "red", "--name", "apple"], ["Red apple"]),
    (["--tags", "x or y", "--tags", "y", "--name", "apple"], ["Red apple", "Green apple"]),
    (["--tags=x", "--tags=not y"], ["Red pear"]),
  ])
  func everyConditionIsToBeMet(_ options: [String], _ chosen: [String]) throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", Self.suite)
    let result = try Program.run(["test", "a.scn", "--list"] + options, input: Data(), in: folder)
    #expect(
      result.lines.map { $0.split(separator: "  ")[1].split(separator: " #")[0] } == chosen.map { $0[...] })
  }

  @Test func conditionsThatNothingMeetsAreToldTogether() throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", Self.suite)
    let result = try Program.run(
      "test", "a.scn", "--tags", "x", "--tags", "y", "--name", "pear", "--name", "a", in: folder)
    #expect(result.status == 4)
    #expect(
      result.complaints
        == "konto: no scenario meets the condition: --tags 'x and y' --name 'pear' --name 'a'\n")
    let mistyped = try Program.run("test", "a.scn", "--tags", "x", "--tags", "(y", in: folder)
    #expect(mistyped.status == 2)
  }

  private static let refused: [([String], String)] = [
    (["--store", "a.db", "--store", "b.db", "-c", "accounts"], "--store"),
    (["-c", "clock", "--as", "admin", "-c", "clock", "--as=support"], "--as"),
    (["test", "a.scn", "--lang", "pl", "--lang", "pl"], "--lang"),
    (["test", "a.scn", "-j2", "--jobs", "3"], "--jobs"), (["test", "a.scn", "-j", "2", "-j3"], "--jobs"),
    (["test", "a.scn", "--seed=1", "--seed", "2"], "--seed"),
    (["test", "a.scn", "--repeat", "1", "--repeat", "2"], "--repeat"),
    (["test", "a.scn", "--timeout", "1s", "--timeout", "2s"], "--timeout"),
    (["test", "a.scn", "--shuffle-seed", "1", "--shuffle-seed", "1"], "--shuffle-seed"),
    (["test", "a.scn", "--min-coverage", "1", "--min-coverage", "0"], "--min-coverage"),
    (["run", "a.scn", "--output", "json", "--output", "text"], "--output"),
    (["fmt", "--color", "never", "a.scn", "--color", "never"], "--color"),
    (["check", "-", "--stdin-path", "a.scn", "--stdin-path", "b.scn"], "--stdin-path"),
  ]

  @Test(arguments: refused)
  func onlyOneCanHold(_ arguments: [String], _ option: String) throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", Self.suite)
    let result = try Program.run(arguments, input: Data(), in: folder)
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.complaints.contains(option + " "), "\(result.complaints)")
    #expect(try folder.names() == ["a.scn"])
  }

  @Test func whatLooksLikeAnOptionButIsAValueIsNone() throws {
    let folder = try Folder()
    _ = try folder.write("a.scn", Self.suite)
    let result = try Program.run(
      "test", "a.scn", "--name", "--lang", "--name", "--lang", "--list", in: folder)
    #expect(result.status != 0 && !result.complaints.contains("more than once"))
    #expect(try Program.run("-c", "clock", "-c", "clock", "--lang", "en").status == 0)
  }
}
